package kz.birlik.plans.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.form.PlanForm;

/** The usual form of a plan, empty: who fills it in gets a file that is understood without a guess. */
final class PlanTemplate {

    private static final int EMPTY_ROWS = 100;
    private static final List<PlanForm> COLUMNS = PlanForm.official();
    private static final int COSTS = COLUMNS.indexOf(PlanForm.COSTS);

    private final Language language;
    private final boolean kazakh;
    private final int from;
    private final int to;

    /** @param to last year of the plan, not before the first */
    PlanTemplate(Language language, int from, int to) {
        this.language = language;
        this.kazakh = language == Language.KK;
        this.from = from;
        this.to = to;
    }

    void writeTo(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(kazakh ? "Жоспар" : "План");
            title(sheet);
            header(sheet, head(workbook));
            body(sheet, workbook);
            sheet.createFreezePane(0, 4);
            workbook.write(out);
        }
    }

    private void title(XSSFSheet sheet) {
        var years = from == to ? String.valueOf(from) : from + "-" + to;
        sheet.createRow(0)
                .createCell(0)
                .setCellValue(
                        kazakh
                                ? years + (from == to ? " жылға" : " жылдарға") + " арналған іс-шаралар жоспары"
                                : "План мероприятий на " + years + (from == to ? " год" : " годы"));
    }

    private void header(XSSFSheet sheet, XSSFCellStyle style) {
        var years = years();
        var upper = sheet.createRow(1);
        var lower = sheet.createRow(2);
        var numbers = sheet.createRow(3);
        var width = COLUMNS.size() + years.size() - 1;
        for (var column = 0; column < width; column++) {
            for (var row : List.of(upper, lower, numbers)) {
                row.createCell(column).setCellStyle(style);
            }
            numbers.getCell(column).setCellValue(String.valueOf(column + 1));
            sheet.setColumnWidth(column, 256 * (column == 1 ? 50 : column == 0 ? 7 : 20));
        }
        for (var i = 0; i < COLUMNS.size(); i++) {
            var column = i <= COSTS ? i : i + years.size() - 1;
            upper.getCell(column).setCellValue(COLUMNS.get(i).in(language));
            sheet.addMergedRegion(
                    i == COSTS
                            ? new CellRangeAddress(1, 1, COSTS, COSTS + years.size() - 1)
                            : new CellRangeAddress(1, 2, column, column));
        }
        for (var i = 0; i < years.size(); i++) {
            lower.getCell(COSTS + i).setCellValue(years.get(i));
        }
    }

    /** @return the columns of costs: each year and, even for one year, their sum */
    private List<String> years() {
        var years = new ArrayList<String>();
        for (var year = from; year <= to; year++) {
            years.add(PlanForm.year(year, language));
        }
        years.add(PlanForm.total(language));
        return years;
    }

    private void body(XSSFSheet sheet, XSSFWorkbook workbook) {
        var text = framed(workbook);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        var money = framed(workbook);
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
        var years = years().size();
        for (var row = 4; row < 4 + EMPTY_ROWS; row++) {
            var empty = sheet.createRow(row);
            for (var column = 0; column < COLUMNS.size() + years - 1; column++) {
                var isCost = column >= COSTS && column < COSTS + years;
                // as text, or a spreadsheet would turn «01.06» into a day of the wrong year
                empty.createCell(column).setCellStyle(isCost ? money : text);
            }
        }
    }

    private static XSSFCellStyle head(XSSFWorkbook workbook) {
        var style = framed(workbook);
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle framed(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
