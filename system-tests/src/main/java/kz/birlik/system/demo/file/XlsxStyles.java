package kz.birlik.system.demo.file;

import kz.birlik.system.demo.table.DrawnCell;
import kz.birlik.system.demo.table.DrawnRow;

/** How the cells of a workbook look: framed and wrapped, headers and sections bold, money with one decimal, days as days. */
final class XlsxStyles {

    private static final int PLAIN = 0;
    private static final int CELL = 1;
    private static final int HEADER = 2;
    private static final int MONEY = 3;
    private static final int DAY = 4;
    private static final int TITLE = 5;

    static final String XML = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0###\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Times New Roman\"/></font>"
            + "<font><b/><sz val=\"10\"/><name val=\"Times New Roman\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\">"
            + "<xf numFmtId=\"0\"/>"
            + xf(0, 0, 1, "<alignment wrapText=\"1\" vertical=\"top\"/>")
            + xf(0, 1, 1, "<alignment wrapText=\"1\" horizontal=\"center\" vertical=\"center\"/>")
            + xf(164, 0, 1, "<alignment vertical=\"top\"/>")
            + xf(14, 0, 1, "<alignment vertical=\"top\"/>")
            + xf(0, 1, 0, "")
            + "</cellXfs></styleSheet>";

    private XlsxStyles() {}

    static int of(DrawnRow row, DrawnCell cell) {
        return switch (row.kind()) {
            case ABOVE -> TITLE;
            case HEADER, HEADER_AGAIN, COLUMN_NUMBERS, SECTION -> HEADER;
            case NOTE, SIGNATURE, ELSEWHERE -> PLAIN;
            case MEASURE, TOTAL ->
                switch (cell.look()) {
                    case DATE -> DAY;
                    case NUMBER, FORMULA, FORMULA_NOT_COMPUTED -> cell.number().scale() > 0 ? MONEY : CELL;
                    case WORDS, COUNTED, REWORDED -> CELL;
                };
        };
    }

    private static String xf(int format, int font, int border, String alignment) {
        return "<xf numFmtId=\"%d\" fontId=\"%d\" borderId=\"%d\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">%s</xf>"
                .formatted(format, font, border, alignment);
    }
}
