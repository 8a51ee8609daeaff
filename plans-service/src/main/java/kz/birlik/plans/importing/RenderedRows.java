package kz.birlik.plans.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.FileRow;
import kz.birlik.plans.importing.table.RowReport;

/** Draws the rows of any file as a workbook, each cell at its address and its faults marked; rows go to disk as they come. */
final class RenderedRows implements AutoCloseable {

    private static final int ROWS_HELD = 100;

    /** Sheet of a file that has none: its addresses name no sheet either. */
    private static final String ONLY_SHEET = "CSV";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD);
    private final CellMarks marks = new CellMarks(workbook);
    private final Iterator<RowReport> reports;
    private final Language language;
    private RowReport report;

    /** @param reports in the order of the file */
    RenderedRows(Iterator<RowReport> reports, Language language) {
        this.reports = reports;
        this.language = language;
    }

    void row(FileRow row) {
        var line = sheet(row.place()).createRow(row.line() - 1);
        for (var cell : row.cells()) {
            if (cell.origin() != Cell.Origin.MERGED) {
                var drawn = line.createCell(cell.column());
                if (cell.number() == null) {
                    drawn.setCellValue(cell.text());
                } else {
                    drawn.setCellValue(cell.number().doubleValue());
                }
            }
        }
        faults(row.number())
                .forEach((place, fault) ->
                        marks.mark(line.getCell(place.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK), fault));
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    private Map<FaultyCells.Place, FaultyCells.Fault> faults(int number) {
        while ((report == null || report.rowNumber() < number) && reports.hasNext()) {
            report = reports.next();
        }
        return report != null && report.rowNumber() == number ? FaultyCells.of(report, language) : Map.of();
    }

    private SXSSFSheet sheet(String place) {
        var name = WorkbookUtil.createSafeSheetName(place == null ? ONLY_SHEET : place);
        var sheet = workbook.getSheet(name);
        return sheet == null ? workbook.createSheet(name) : sheet;
    }

    /** Removes what lies on disk. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
