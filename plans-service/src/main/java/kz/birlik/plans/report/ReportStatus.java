package kz.birlik.plans.report;

import java.util.List;

/** The two hops of a report: the executor submits, the collector accepts or returns. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    List<ReportStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> List.of(SUBMITTED);
            case SUBMITTED -> List.of(ACCEPTED, RETURNED);
            case ACCEPTED -> List.of();
        };
    }

    boolean leadsTo(ReportStatus next) {
        return next().contains(next);
    }

    /** @return whether its executor may still write in it */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
