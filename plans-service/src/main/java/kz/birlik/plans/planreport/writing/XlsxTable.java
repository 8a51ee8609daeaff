package kz.birlik.plans.planreport.writing;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Table;

/** A table on a sheet of its own: caption, a header that stays, a filter, notes below. */
final class XlsxTable {

    private static final int LETTER = 256;
    private static final int SCALE = 1;
    private static final int NARROWEST = 17;
    private static final int WIDEST = 80;
    private static final int HEADER = 1;
    private static final int LONGEST_ADDRESS = 2000;

    private XlsxTable() {}

    static void write(XSSFSheet sheet, Table table, XlsxStyles styles, Links links) {
        put(sheet.createRow(0).createCell(0), Cell.text(table.caption()), XlsxStyles.Kind.HEADING, styles, links);
        var head = sheet.createRow(HEADER);
        var longest = 1;
        for (var c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            var width = Math.max(NARROWEST, Math.min(WIDEST, column.width() * SCALE));
            sheet.setColumnWidth(c, width * LETTER);
            longest = Math.max(longest, 1 + column.whole().length() / (width - 2));
            put(head.createCell(c), Cell.text(column.whole()), XlsxStyles.Kind.HEAD, styles, links);
        }
        head.setHeightInPoints(Math.min(8, longest) * 15f);
        var at = HEADER + 1;
        for (var values : table.rows()) {
            var row = sheet.createRow(at++);
            for (var c = 0; c < values.size(); c++) {
                put(row.createCell(c), values.get(c), XlsxStyles.Kind.VALUE, styles, links);
            }
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(HEADER, at - 1, 0, table.columns().size() - 1));
        }
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        onePageWide(sheet);
        at++;
        for (var n = 0; n < table.notes().size(); n++) {
            var note = Cell.text("%d) %s".formatted(n + 1, table.notes().get(n)));
            put(sheet.createRow(at++).createCell(0), note, XlsxStyles.Kind.NOTE, styles, links);
        }
    }

    /** Landscape A4, as many pages down as it takes. */
    static void onePageWide(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    static void put(XSSFCell at, Cell value, XlsxStyles.Kind kind, XlsxStyles styles, Links links) {
        if (value.isNumber()) {
            at.setCellValue(value.number().doubleValue());
        } else {
            at.setCellValue(
                    Markup.plain(value.mark() == 0 ? value.text() : "%s %d)".formatted(value.text(), value.mark())));
        }
        at.setCellStyle(styles.of(kind, value));
        if (value.link() != null) {
            var address = links.apply(value.link());
            if (address.length() <= LONGEST_ADDRESS) {
                var link = at.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress(address);
                at.setHyperlink(link);
            }
        }
    }
}
