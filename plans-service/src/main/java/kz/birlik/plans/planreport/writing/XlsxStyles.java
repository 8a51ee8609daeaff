package kz.birlik.plans.planreport.writing;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import kz.birlik.plans.planreport.content.Cell;

/** The styles of a workbook, each made once; a text is marked as one, whatever it opens with. */
final class XlsxStyles {

    /** What a cell is for. */
    enum Kind {
        TITLE,
        NOTICE,
        HEADING,
        HEAD,
        TEXT,
        LEFT,
        NOTE,
        VALUE
    }

    private record Look(Kind kind, Cell.Tone tone, boolean number, int decimals, boolean dash, boolean linked) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Kind kind, Cell value) {
        return made.computeIfAbsent(
                new Look(
                        kind, value.tone(), value.isNumber(), value.decimals(), value.mark() > 0, value.link() != null),
                this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        var wide = look.kind() == Kind.HEADING || look.kind() == Kind.NOTE;
        style.setWrapText(!look.number() && !wide);
        if (look.number()) {
            style.setDataFormat(workbook.createDataFormat()
                    .getFormat(look.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(look.decimals())));
        } else {
            style.setQuotePrefixed(true);
        }
        if (look.dash()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (look.kind() == Kind.LEFT) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(
                look.kind() == Kind.TITLE ? (short) 16 : look.kind() == Kind.HEADING ? (short) 12 : 10);
        var strong = look.kind() != Kind.TEXT
                && look.kind() != Kind.LEFT
                && look.kind() != Kind.NOTE
                && look.kind() != Kind.VALUE;
        font.setBold(strong || look.tone() == Cell.Tone.TOTAL);
        font.setColor(colour(
                look.kind() == Kind.NOTICE
                        ? "C8581A"
                        : look.linked() ? "0B4F8A" : strong && look.kind() != Kind.HEAD ? "0B3F70" : "1B2733"));
        style.setFont(font);
        var fill = look.kind() == Kind.HEAD
                ? "EEF2F6"
                : switch (look.tone()) {
                    case WEAK -> "FBECCF";
                    case VERY_WEAK -> "F3CDB2";
                    case PLAIN, TOTAL -> null;
                };
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.kind() == Kind.HEAD || look.kind() == Kind.VALUE) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour("D5DBE1"));
        }
        return style;
    }

    private static XSSFColor colour(String rgb) {
        var bytes = new byte[] {
            (byte) Integer.parseInt(rgb.substring(0, 2), 16),
            (byte) Integer.parseInt(rgb.substring(2, 4), 16),
            (byte) Integer.parseInt(rgb.substring(4, 6), 16)
        };
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }
}
