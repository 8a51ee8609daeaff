package kz.birlik.plans.importing.table;

/** What a row report may say; the texts stand in the bundle {@code import-messages} under the same names. */
public enum MessageCode {
    BEFORE_TABLE(Level.INFO),
    HEADER(Level.INFO),
    HEADER_REPEATED(Level.INFO),
    COLUMN_NUMBERS(Level.INFO),
    SECTION(Level.INFO),
    SIGNATURE(Level.INFO),
    NOTE(Level.INFO),
    TOTAL_ROW(Level.INFO),
    OTHER_SHEET(Level.INFO),
    BESIDE_TABLE(Level.INFO),
    CORRECTED(Level.INFO),
    SKIPPED_BY_EDITOR(Level.INFO),
    EXECUTOR_NOT_REGISTERED(Level.INFO),
    WORDS_NOT_USED(Level.INFO),
    EXECUTORS_MISSING(Level.INFO),
    TERM_MISSING(Level.INFO),
    TOTAL_ROW_DIFFERS(Level.WARNING),
    FORMULA_VALUE(Level.WARNING),
    FIGURE_NOT_USED(Level.WARNING),
    HIDDEN_ROW(Level.WARNING),
    HIDDEN_COLUMN(Level.WARNING),
    MERGED_VALUE(Level.WARNING),
    WORD_JOINED(Level.WARNING),
    NUMBER_MISSING(Level.WARNING),
    NUMBER_COUNTED(Level.WARNING),
    NUMBER_REPEATED(Level.WARNING),
    TERM_NOT_UNDERSTOOD(Level.WARNING),
    TERM_YEAR_ASSUMED(Level.WARNING),
    TERM_PLAN_ASSUMED(Level.WARNING),
    TERM_WORDS_PASSED_OVER(Level.WARNING),
    TERM_WAS_SERIAL(Level.WARNING),
    TERM_OUTSIDE_PLAN(Level.WARNING),
    COST_TOTAL_DIFFERS(Level.WARNING),
    COST_ROUNDED(Level.WARNING),
    COST_IS_SOURCE(Level.WARNING),
    YEAR_OUTSIDE_PLAN(Level.WARNING),
    TITLE_MISSING(Level.ERROR),
    ONLY_TITLE(Level.ERROR),
    TEXT_TOO_LONG(Level.ERROR),
    TOO_MANY_EXECUTORS(Level.ERROR),
    FORMULA_WITHOUT_VALUE(Level.ERROR),
    COLUMNS_DIFFER(Level.ERROR),
    QUOTE_LEFT_OPEN(Level.ERROR),
    COST_NOT_MONEY(Level.ERROR),
    COST_AMBIGUOUS(Level.ERROR),
    COST_NEGATIVE(Level.ERROR),
    COST_TOO_LARGE(Level.ERROR);

    /** INFO explains, WARNING makes the row a guess, ERROR keeps it out of the plan. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    private final Level level;

    MessageCode(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
