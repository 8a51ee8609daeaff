package kz.birlik.plans.importing.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.Cell.Origin;

/** Turns the raw content of a cell into what a person sees in it: shared strings looked up, dates written out. */
final class CellValues {

    /** As ISO/IEC 29500 stores a double: its exponent has three digits. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][-+]?\\d{1,3})?");

    private final SharedTexts strings;
    private final CellFormats styles;
    private final boolean from1904;

    CellValues(SharedTexts strings, CellFormats styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @return null for a cell that holds nothing */
    Cell cell(int column, String type, String style, boolean formula, String value, String inline) {
        var isNumber = type == null || type.equals("n");
        // <v/> is how some libraries write a formula that nobody computed; of a text it may be what it computes to
        var uncomputed = formula && (value == null || isNumber && value.isBlank());
        if (uncomputed || "e".equals(type)) {
            return new Cell(column, value == null ? "" : value, null, Origin.UNCOMPUTED);
        }
        var origin = formula ? Origin.CACHED : Origin.WRITTEN;
        if (isNumber) {
            return value == null || value.isBlank() ? null : number(column, style, value.strip(), origin);
        }
        var text = switch (type) {
            case "s" -> value == null ? "" : strings.at(value.strip());
            case "inlineStr" -> SpreadsheetText.unescaped(inline);
            case "b" -> "1".equals(value) ? "true" : "false";
            default -> value == null ? "" : value;
        };
        return text.replace('\u00a0', ' ').isBlank() ? null : new Cell(column, text, null, origin);
    }

    /** What no spreadsheet computes with is shown as it is written. */
    private Cell number(int column, String style, String value, Origin origin) {
        if (!NUMBER.matcher(value).matches()) {
            return new Cell(column, value, null, origin);
        }
        var number = new BigDecimal(value);
        var date = date(style, number);
        return date == null
                ? new Cell(column, shown(number), number, origin)
                : new Cell(column, date.toString(), null, origin);
    }

    private static String shown(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return Math.abs(plain.scale()) > 40 ? plain.toString() : plain.toPlainString();
    }

    private LocalDate date(String style, BigDecimal number) {
        if (number.signum() < 0 || number.precision() - number.scale() > 7 || !styles.showsDate(style)) {
            return null;
        }
        return DateUtil.getLocalDateTime(number.doubleValue(), from1904).toLocalDate();
    }
}
