package kz.birlik.plans.measure;

/**
 * The status of many measures at once, for statements that name the measure {@code m}, its plan {@code p} and the day
 * {@code :day}. Written out and not called as a function a row, so that the database plans it as joins on indexes.
 */
public final class StatusInSql {

    /** What the status follows from: the act that took the line off control, and the last word accepted by that day. */
    public static final String JOINS = """
             left join measure_off_control o on o.line_id = m.line_id
             left join lateral (
                 select r.claim, r.done_on from report r
                 where r.line_id = m.line_id and r.status = 'ACCEPTED' and r.accepted_on <= cast(:day as date)
                 order by r.period_to desc, r.accepted_on desc, r.id desc limit 1) word on true
            """;

    /** Name of the {@link MeasureStatus}, by the same rule as {@link MeasureProgress}. */
    public static final String STATUS =
            "measure_status_of(m.term_from, m.term_to, p.period_from, o.off_on, word.claim, word.done_on, cast(:day as date))";

    private static final String TERM =
            "exists (select from measure t where t.plan_id = p.id and t.edition = p.edition and %s)";
    private static final String CLAIM =
            "exists (select from report d where d.plan_id = p.id and d.status = 'ACCEPTED' and d.claim = '%s')";

    private StatusInSql() {}

    /**
     * Whether the measure has the status {@code :status}; a {@code case}, so that the database takes it for nothing rare and walks
     * the list in its order until the page is full, and does not compute the status of a whole plan for each page.
     */
    static String has() {
        return "case when " + STATUS + " = :status then true else false end";
    }

    /** @return what a plan {@code p} with such a measure has in any case and an index tells; others are passed over as a whole */
    static String necessaryOfPlan(MeasureStatus status) {
        return switch (status) {
            case DONE, DONE_LATE -> CLAIM.formatted("DONE");
            case OFF_CONTROL -> "exists (select from measure_off_control t where t.plan_id = p.id)";
            case NOT_DONE -> "(%s or %s)".formatted(TERM.formatted("t.term_to < :day"), CLAIM.formatted("NOT_DONE"));
            case NOT_DUE ->
                "(p.period_from > :day or %s)".formatted(TERM.formatted("t.term_to > :day and t.term_from > :day"));
            case IN_PROGRESS ->
                "(%s or %s) and (p.period_from <= :day or %s or %s)"
                        .formatted(
                                TERM.formatted("t.term_to >= :day"),
                                TERM.formatted("t.term_to is null"),
                                TERM.formatted("t.term_from <= :day"),
                                CLAIM.formatted("IN_PROGRESS"));
        };
    }

    /** @return what such a measure {@code m} has in any case and its own row tells, before anything is looked up */
    static String necessary(MeasureStatus status) {
        return switch (status) {
            case OFF_CONTROL -> "m.line_id in (select t.line_id from measure_off_control t where t.plan_id = p.id)";
            case NOT_DUE -> "coalesce(m.term_from, p.period_from) > :day";
            case IN_PROGRESS -> "(m.term_to is null or m.term_to >= :day)";
            case DONE, DONE_LATE, NOT_DONE -> "true";
        };
    }
}
