package kz.birlik.plans.importing.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells measures from the other rows of a table: sections, totals, notes and the signatures below. */
enum RowKind {
    MEASURE,
    SECTION,
    INDICATOR_SECTION,
    TOTAL,
    NOTE,
    SIGNATURE,
    LONE_TITLE;

    private static final Pattern SIGNED = Pattern.compile(
            "_{3,}|^(?:и\\.\\s?о\\.\\s*)?(?:руководител|заместител|начальник|директор|министр|председател|аким(?!\\p{L})|вице-|"
                    + "басшы|әкім(?!\\p{L})|орынбасар|төраға|исполнитель\\s*:|исп\\.|орындаған|орынд\\.|тел\\.|подпись|қолы|м\\.\\s?[по]\\.|"
                    + "(?:\\p{L}[\\p{L}-]*\\s+){1,4}(?:әкімі|әкімінің орынбасары|орынбасары|басшысы|төрағасы|министрі)(?!\\p{L})|"
                    + "согласовано|утверждаю|утвержден|келісілді|бекітілді|бекітемін)");
    private static final Pattern NOTED = Pattern.compile("^(?:\\*|примечани|ескерту|ескертпе|сноска|прим\\.)");

    private static final Pattern SUMMED = Pattern.compile("^(?:итого|всего|барлығы|жиыны|жалпы сома)(?!\\p{L})");

    /** Kazakh says the sum last: «1-бағыт бойынша барлығы», as Russian may: «по разделу 2 итого». */
    private static final Pattern SUMMED_LAST = Pattern.compile(
            "^(?:(?:[\\p{L}\\d-]+ ){1,6}бойынша (?:барлығы|жиыны)|по (?:направлени|раздел)\\p{L}*(?: \\d+)? (?:итого|всего))(?!\\p{L})");

    private static final Pattern SECTIONED = Pattern.compile(
            "^(?:\\d+[.\\d]*\\s*[-–.)]?\\s*)?(?:направлени|раздел|приоритет|блок|цель|задача|бағыт|бөлім|басымд|мақсат|міндет)|^[ivxіх]+\\s*[.)]\\s");
    private static final Pattern INDICATED =
            Pattern.compile("^(?:целев\\p{L}+ (?:индикатор|показател)|нысаналы (?:индикатор|көрсеткіш))");

    static RowKind of(FileRow row, Header header) {
        var own = row.own();
        var number = textAt(row, header, ColumnRole.NUMBER);
        var text = row.text().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
        if (NOTED.matcher(text).find() && own.size() == 1) {
            return NOTE;
        }
        var isNumbered = !number.isEmpty() && !isWords(number);
        if (SUMMED.matcher(text).find() && lacksTermOrExecutors(row, header)
                || !isNumbered
                        && textAt(row, header, ColumnRole.TERM).isEmpty()
                        && SUMMED_LAST.matcher(text).find()) {
            return TOTAL;
        }
        if (!isNumbered && mayBeSigned(row, header) && SIGNED.matcher(text).find()) {
            return SIGNATURE;
        }
        return own.size() <= 2 ? sparse(row, header, number, text) : MEASURE;
    }

    /** Who signs has no term: «Руководителям организаций провести …» with one is a measure. */
    private static boolean mayBeSigned(FileRow row, Header header) {
        return row.own().size() <= 4 && lacksTermOrExecutors(row, header);
    }

    /** A sum has neither: «Всего провести …» by somebody and in time is a measure. */
    private static boolean lacksTermOrExecutors(FileRow row, Header header) {
        return textAt(row, header, ColumnRole.TERM).isEmpty()
                || textAt(row, header, ColumnRole.EXECUTORS).isEmpty();
    }

    /** A row of one or two filled cells: a section over the rows below, or a measure that tells too little. */
    private static RowKind sparse(FileRow row, Header header, String number, String text) {
        var others = row.own().stream()
                .anyMatch(cell ->
                        !Integer.valueOf(cell.column()).equals(header.columns().get(ColumnRole.NUMBER))
                                && !Integer.valueOf(cell.column())
                                        .equals(header.columns().get(ColumnRole.TITLE)));
        if (row.own().size() == 1 || !others) {
            if (INDICATED.matcher(text).find()) {
                return INDICATOR_SECTION;
            }
            if (SECTIONED.matcher(text).find()) {
                return SECTION;
            }
        }
        if (row.own().size() == 1 && (spans(row) || isWords(number))) {
            return SECTION;
        }
        return row.own().size() == 1
                        && number.isEmpty()
                        && !textAt(row, header, ColumnRole.TITLE).isEmpty()
                ? LONE_TITLE
                : MEASURE;
    }

    /** @return whether its one cell is merged across the table, as section rows are */
    private static boolean spans(FileRow row) {
        var own = row.own().get(0).text();
        return row.cells().stream()
                        .filter(cell -> cell.origin() == Cell.Origin.MERGED
                                && cell.text().equals(own))
                        .count()
                >= 2;
    }

    private static boolean isWords(String number) {
        return number.codePoints().filter(Character::isLetter).count() >= 3;
    }

    private static String textAt(FileRow row, Header header, ColumnRole role) {
        return header.column(role)
                .flatMap(row::cell)
                .filter(cell -> cell.origin() != Cell.Origin.MERGED)
                .map(cell -> cell.text().strip())
                .orElse("");
    }
}
