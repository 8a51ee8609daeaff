package kz.birlik.plans.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.file.FileKind;

/**
 * Gives an uploaded file back with its faults marked in its cells: a workbook as it was sent, everything else, and a workbook too
 * large to be held, as a workbook that shows the rows at the addresses of the report.
 */
@ApplicationScoped
class MarkedFile {

    private final ImportRows rows;
    private final SourceFiles files;

    MarkedFile(ImportRows rows, SourceFiles files) {
        this.rows = rows;
        this.files = files;
    }

    void write(PlanImportService.Source source, Language language, OutputStream out) throws IOException {
        files.withFile(source.importId(), file -> {
            var held = source.kind() == FileKind.XLSX ? HeldWorkbook.of(file) : Optional.<byte[]>empty();
            if (held.isPresent()) {
                markOriginal(source, held.get(), language, out);
            } else {
                try (var rendering =
                        new RenderedRows(rows.all(source.importId()).iterator(), language)) {
                    files.rowsOf(source.kind()).read(file, rendering::row);
                    rendering.writeTo(out);
                }
            }
            return null;
        });
    }

    private void markOriginal(PlanImportService.Source source, byte[] held, Language language, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(held))) {
            var marks = new CellMarks(workbook);
            for (var row : rows.all(source.importId())) {
                FaultyCells.of(row, language).forEach((place, fault) -> {
                    var line = CellUtil.getRow(place.line(), workbook.getSheet(place.sheet()));
                    marks.mark(line.getCell(place.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK), fault);
                });
            }
            workbook.write(out);
        }
    }
}
