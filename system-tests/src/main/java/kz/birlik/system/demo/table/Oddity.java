package kz.birlik.system.demo.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import kz.birlik.system.demo.truth.PlanTruth;

/** What makes real tables hard to read. Each plan has several; each stands in at least two files. */
public enum Oddity {
    HEADER_ON_EACH_PAGE(6),
    COLUMNS_NUMBERED(3),
    EXECUTORS_MERGED(6),
    TERM_MERGED(7),
    SECTIONS_MERGED(2),
    NO_SECTIONS(16),
    SECTION_TOTALS(7),
    NO_GRAND_TOTAL(8),
    GRAND_TOTAL_WRONG(6),
    ROW_TOTAL_WRONG(4),
    DECIMAL_POINT(9),
    NBSP_IN_MONEY(4),
    NBSP_IN_WORDS(4),
    UNIT_ABOVE(8),
    MILLIONS(11),
    UNIT_IN_CELL(5),
    YEAR_AND_TOTAL(4),
    LONGER_BUDGET(9),
    FOOTNOTE(4),
    REMARK_BELOW(6),
    SIGNED(3),
    STAMPED(3),
    HIDDEN_ROW(6),
    OTHER_SHEET(5),
    BLANK_ROWS(5, Format.XLSX),
    LINES_BROKEN(2),
    NUMBER_REPEATED(7),
    NUMBER_MISSING(7),
    TITLE_MISSING(9),
    COST_IN_WORDS(8),
    COST_AMBIGUOUS(9),
    COST_IS_SOURCE(6),
    REMARK_COLUMN(7),
    INDICATOR_ROWS(10),
    NO_PROGRAMME_COLUMN(6),
    TEXT_FOR_NUMBERS(5, Format.XLSX),
    TERM_IS_SERIAL(4, Format.XLSX),
    TERM_IS_DATE(3, Format.XLSX),
    FORMULA(6, Format.XLSX),
    FORMULA_NOT_COMPUTED(9, Format.XLSX),
    COLUMN_HIDDEN(20, Format.XLSX),
    TABLE_CUT(3, Format.DOCX),
    TABLE_CUT_WITH_HEADER(4, Format.DOCX),
    NUMBERS_COUNTED(7, Format.DOCX),
    CHANGES_TRACKED(4, Format.DOCX),
    BELOW_WITHIN_TABLE(4, Format.DOCX);

    private final int oneIn;
    private final Set<Format> formats;

    Oddity(int oneIn, Format... only) {
        this.oneIn = oneIn;
        this.formats = only.length == 0 ? EnumSet.allOf(Format.class) : EnumSet.copyOf(Arrays.asList(only));
    }

    /** @return whether tables of that format can have it */
    public boolean isOf(Format format) {
        return formats.contains(format);
    }

    /** @return what the table of that plan is to have in that format; handed out by counting, so that none is left to chance */
    static Set<Oddity> of(PlanTruth plan, Format format) {
        return Arrays.stream(values())
                .filter(oddity -> oddity.formats.contains(format) && oddity.isIn(plan))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Oddity.class)));
    }

    private boolean isIn(PlanTruth plan) {
        if (this == LONGER_BUDGET && plan.owner().user().equals("akmola")) {
            return true;
        }
        var place = plan.owner().index() + 4 * PlanTruth.YEARS.indexOf(plan.year()) + 5 * ordinal();
        return place % oneIn == 0;
    }
}
