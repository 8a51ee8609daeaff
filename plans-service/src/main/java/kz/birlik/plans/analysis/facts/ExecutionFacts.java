package kz.birlik.plans.analysis.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.birlik.plans.measure.ClaimedStatus;

/**
 * What had become of a measure by the day of the run.
 *
 * @param offControlOn from this day on nobody owes anything for it; null while it is followed
 * @param reports those submitted by then, in the order of their periods
 */
public record ExecutionFacts(LocalDate offControlOn, List<ReportFacts> reports) {

    public static final ExecutionFacts NONE = new ExecutionFacts(null, List.of());

    public List<ReportFacts> accepted() {
        return reports.stream().filter(ReportFacts::accepted).toList();
    }

    /** @return the last accepted word, which goes by the period it is about */
    public Optional<ReportFacts> lastAccepted() {
        var accepted = accepted();
        return accepted.isEmpty() ? Optional.empty() : Optional.of(accepted.get(accepted.size() - 1));
    }

    public boolean isOffControl(LocalDate day) {
        return offControlOn != null && !offControlOn.isAfter(day);
    }

    public boolean claims(ClaimedStatus claim) {
        return lastAccepted().filter(report -> report.claim() == claim).isPresent();
    }

    /** @return thousand tenge by all accepted reports, or null when none names a sum */
    public BigDecimal spent() {
        return accepted().stream()
                .map(ReportFacts::actualCost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** @return people reached by all accepted reports, or null when none counts them */
    public Long people() {
        return accepted().stream()
                .map(ReportFacts::people)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    /** @return events held by all accepted reports, or null when none counts them */
    public Long events() {
        return accepted().stream()
                .map(ReportFacts::events)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }
}
