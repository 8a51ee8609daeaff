package kz.birlik.plans.analysis;

import java.time.LocalDate;
import java.util.Map;

/**
 * A finding as a run keeps it, with what was decided about it.
 *
 * @param position its place in the run
 * @param inputs what the verdict rests on, with every decimal it had
 * @param dismissal null while nobody ever dismissed it
 */
record KeptFinding(int position, Finding finding, Map<String, Object> inputs, Dismissal dismissal) {

    /** That it was looked at and let be; no longer active once taken back. */
    record Dismissal(String reason, LocalDate on, boolean active, long version) {}

    boolean isDismissed() {
        return dismissal != null && dismissal.active();
    }

    /** @return the version of what was decided: 0 before anything was */
    long version() {
        return dismissal == null ? 0 : dismissal.version() + 1;
    }
}
