package kz.birlik.system.demo.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.birlik.system.demo.table.DrawnCell.Look;
import kz.birlik.system.demo.table.DrawnRow.Kind;

/**
 * Looks at what was drawn for each oddity that a plan was dealt: no row may have fitted, and of two oddities the one may have left no room
 * for the other. Only what can be seen here was put before a reader.
 */
final class ShownOddities {

    private static final Pattern POINT = Pattern.compile("\\d\\.\\d");
    private static final Pattern GAP = Pattern.compile("\\d\u00a0\\d");
    private static final Pattern AMOUNT = Pattern.compile("[\\d .,\u00a0]*\\d");

    private final List<DrawnRow> rows;
    private final Layout layout;
    private final String unit;
    private final int hiddenColumn;
    private final boolean elsewhere;

    /** @param unit of money as the table writes it; @param elsewhere whether another sheet or table is drawn */
    ShownOddities(List<DrawnRow> rows, Layout layout, String unit, int hiddenColumn, boolean elsewhere) {
        this.rows = rows;
        this.layout = layout;
        this.unit = unit;
        this.hiddenColumn = hiddenColumn;
        this.elsewhere = elsewhere;
    }

    Set<Oddity> among(Set<Oddity> dealt) {
        var shown = EnumSet.copyOf(dealt);
        shown.removeIf(oddity -> !isShown(oddity));
        return shown;
    }

    private boolean isShown(Oddity oddity) {
        return switch (oddity) {
            case HEADER_ON_EACH_PAGE -> has(Kind.HEADER_AGAIN);
            case TABLE_CUT_WITH_HEADER -> any(row -> row.kind() == Kind.HEADER_AGAIN && row.isInNewTable());
            case TABLE_CUT -> any(row -> row.kind() == Kind.MEASURE && row.isInNewTable());
            case COLUMNS_NUMBERED -> has(Kind.COLUMN_NUMBERS);
            case EXECUTORS_MERGED -> noted("MERGED_VALUE", layout.at(Column.EXECUTORS));
            case TERM_MERGED -> noted("MERGED_VALUE", layout.at(Column.TERM));
            case SECTIONS_MERGED ->
                any(row -> row.kind() == Kind.SECTION && row.cells().get(0).span() > 1);
            case NO_SECTIONS -> !has(Kind.SECTION);
            case SECTION_TOTALS -> totals(PlanDrawing.OF_SECTION.kk(), PlanDrawing.OF_SECTION.ru()) > 0;
            case NO_GRAND_TOTAL -> totals(PlanDrawing.IN_ALL.kk(), PlanDrawing.IN_ALL.ru()) == 0;
            case GRAND_TOTAL_WRONG -> wrongTotal();
            case ROW_TOTAL_WRONG -> noted("COST_TOTAL_DIFFERS");
            case DECIMAL_POINT -> money(text -> POINT.matcher(text).find());
            case NBSP_IN_MONEY -> money(text -> GAP.matcher(text).find());
            case TEXT_FOR_NUMBERS -> money(text -> AMOUNT.matcher(text).matches());
            case NBSP_IN_WORDS -> words().anyMatch(cell -> cell.text().contains("\u00a0"));
            case LINES_BROKEN -> words().anyMatch(cell -> cell.text().contains("\n"));
            case UNIT_ABOVE -> above(unit::equals);
            case STAMPED -> above(text -> text.startsWith("Утвержден") || text.contains("бекітілген"));
            case MILLIONS -> unit.startsWith("млн") && cells().anyMatch(cell -> isMoney(cell) && cell.isFilled());
            case UNIT_IN_CELL -> money(text -> text.contains(" млн"));
            case YEAR_AND_TOTAL -> layout.years().size() == 1;
            case LONGER_BUDGET -> noted("YEAR_OUTSIDE_PLAN");
            case FOOTNOTE -> note(text -> text.startsWith("*"));
            case REMARK_BELOW -> note(text -> !text.startsWith("*"));
            case SIGNED -> has(Kind.SIGNATURE);
            case BELOW_WITHIN_TABLE -> any(row -> isBelow(row) && !row.isOutsideOfTable());
            case HIDDEN_ROW -> any(DrawnRow::isHidden);
            case OTHER_SHEET -> elsewhere;
            case BLANK_ROWS -> any(row -> row.kind() == Kind.SECTION && row.isAfterBlank());
            case NUMBER_REPEATED -> noted("NUMBER_REPEATED");
            case NUMBER_MISSING -> noted("NUMBER_MISSING");
            case TITLE_MISSING -> noted("TITLE_MISSING");
            case COST_IN_WORDS -> noted("COST_NOT_MONEY");
            case COST_AMBIGUOUS -> noted("COST_AMBIGUOUS");
            case COST_IS_SOURCE -> noted("COST_IS_SOURCE");
            case REMARK_COLUMN -> words().anyMatch(cell -> cell.column() == layout.at(Column.REMARK));
            case INDICATOR_ROWS ->
                any(row ->
                        row.kind() == Kind.SECTION && row.cells().get(0).text().contains("ндикатор"));
            case NO_PROGRAMME_COLUMN -> !layout.has(Column.PROGRAMME);
            case TERM_IS_SERIAL -> noted("TERM_WAS_SERIAL");
            case TERM_IS_DATE -> looks(Look.DATE);
            case FORMULA -> looks(Look.FORMULA);
            case FORMULA_NOT_COMPUTED -> looks(Look.FORMULA_NOT_COMPUTED);
            case COLUMN_HIDDEN -> hiddenColumn >= 0 && noted("HIDDEN_COLUMN");
            case NUMBERS_COUNTED -> looks(Look.COUNTED);
            case CHANGES_TRACKED -> looks(Look.REWORDED);
        };
    }

    private boolean any(Predicate<DrawnRow> as) {
        return rows.stream().anyMatch(as);
    }

    private boolean has(Kind kind) {
        return any(row -> row.kind() == kind);
    }

    private boolean noted(String code) {
        return any(row -> row.notes().stream().anyMatch(note -> note.code().equals(code)));
    }

    private boolean noted(String code, int column) {
        return any(row -> row.notes().contains(new DrawnRow.Note(code, column)));
    }

    private Stream<DrawnCell> cells() {
        return rows.stream().filter(row -> row.kind() == Kind.MEASURE).flatMap(row -> row.cells().stream());
    }

    private Stream<DrawnCell> words() {
        return cells().filter(cell -> cell.isFilled() && !isMoney(cell));
    }

    private boolean money(Predicate<String> as) {
        return cells().anyMatch(cell -> isMoney(cell) && cell.look() == Look.WORDS && as.test(cell.text()));
    }

    private boolean isMoney(DrawnCell cell) {
        return cell.column() >= layout.at(Column.COST) && cell.column() <= layout.atTotal();
    }

    private boolean looks(Look look) {
        return cells().anyMatch(cell -> cell.look() == look);
    }

    private boolean above(Predicate<String> as) {
        return any(row -> row.kind() == Kind.ABOVE && as.test(row.cells().get(0).text()));
    }

    private boolean note(Predicate<String> as) {
        return any(row -> row.kind() == Kind.NOTE && as.test(row.cells().get(0).text()));
    }

    private static boolean isBelow(DrawnRow row) {
        return row.kind() == Kind.NOTE || row.kind() == Kind.SIGNATURE;
    }

    private long totals(String... words) {
        return rows.stream().filter(row -> isTotal(row, words)).count();
    }

    private boolean wrongTotal() {
        return any(row -> isTotal(row, PlanDrawing.IN_ALL.kk(), PlanDrawing.IN_ALL.ru())
                && row.notes().stream().anyMatch(note -> note.code().equals("TOTAL_ROW_DIFFERS")));
    }

    private static boolean isTotal(DrawnRow row, String... words) {
        return row.kind() == Kind.TOTAL
                && Arrays.asList(words).contains(row.cells().get(0).text());
    }
}
