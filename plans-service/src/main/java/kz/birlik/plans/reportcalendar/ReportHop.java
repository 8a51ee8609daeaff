package kz.birlik.plans.reportcalendar;

import java.util.Locale;

/** Who owes something on a day: the executors their reports, then the collector the acceptance of them. */
public enum ReportHop {
    EXECUTOR,
    COLLECTOR;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
