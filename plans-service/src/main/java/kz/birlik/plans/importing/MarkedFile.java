package kz.birlik.plans.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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

    /** A workbook held for changing takes about twenty times what its sheets unpack to. */
    private static final long LARGEST_HELD = 4L << 20;

    private final ImportRows rows;
    private final SourceFiles files;

    MarkedFile(ImportRows rows, SourceFiles files) {
        this.rows = rows;
        this.files = files;
    }

    void write(PlanImportService.Source source, Language language, OutputStream out) throws IOException {
        files.withFile(source.importId(), file -> {
            if (source.kind() == FileKind.XLSX && unpacked(file) <= LARGEST_HELD) {
                markOriginal(source, file, language, out);
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

    private void markOriginal(PlanImportService.Source source, Path file, Language language, OutputStream out)
            throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
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

    private static long unpacked(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xml"))
                    .mapToLong(ZipEntry::getSize)
                    .sum();
        }
    }
}
