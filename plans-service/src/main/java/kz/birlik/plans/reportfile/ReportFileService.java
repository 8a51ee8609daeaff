package kz.birlik.plans.reportfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.problem.Refusal;
import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.report.IndicatorValue;
import kz.birlik.plans.report.ReportContent;
import kz.birlik.plans.report.ReportWriting;
import kz.birlik.plans.reportfile.ReportFileView.RowView;
import kz.birlik.plans.schedule.ReportSchedules;

/** Tries every row as a report of its own, and writes those asked for together or not at all. */
@ApplicationScoped
public class ReportFileService {

    private final PlanRepository plans;
    private final PlanRights rights;
    private final MeasureRepository measures;
    private final ReportSchedules schedules;
    private final ReportWriting reports;

    ReportFileService(
            PlanRepository plans,
            PlanRights rights,
            MeasureRepository measures,
            ReportSchedules schedules,
            ReportWriting reports) {
        this.plans = plans;
        this.rights = rights;
        this.measures = measures;
        this.schedules = schedules;
        this.reports = reports;
    }

    /** A row that is about a measure of the plan, or says why it is not. */
    record Candidate(ReadReport read, Measure measure, String period, ReportContent content, List<Violation> faults) {

        boolean isReady() {
            return read.isReport() && faults.isEmpty();
        }

        int number() {
            return read.row().number();
        }

        RowView view(ReportRowOutcome outcome, UUID report) {
            return new RowView(
                    read.row().number(),
                    read.row().address(),
                    outcome,
                    Labels.of(outcome),
                    read.isReport() ? read.number() : null,
                    period,
                    content,
                    report,
                    faults);
        }
    }

    /** @return every row, tried out in a transaction of its own that is taken back */
    List<Candidate> tried(UUID planId, List<ReadReport> rows, String usualPeriod, boolean submit) {
        return candidates(planId, rows, usualPeriod).stream()
                .map(candidate -> candidate.isReady() ? tried(candidate, submit) : candidate)
                .toList();
    }

    ReportFileView answer(UUID planId, List<Candidate> rows, Map<Integer, UUID> written) {
        var views = rows.stream()
                .map(row -> row.view(outcome(row, written), written.get(row.number())))
                .toList();
        return new ReportFileView(
                planId,
                !written.isEmpty(),
                written.isEmpty()
                        ? (int) rows.stream().filter(Candidate::isReady).count()
                        : written.size(),
                (int) views.stream()
                        .filter(row -> row.outcome() == ReportRowOutcome.ERROR)
                        .count(),
                views);
    }

    /**
     * @param chosen numbers of the rows to write, or nothing for all
     * @return the report of each row written
     * @throws GuardFailed when a row of all is faulty; nothing is written then
     */
    @Transactional
    Map<Integer, UUID> write(List<Candidate> rows, Optional<Set<Integer>> chosen, boolean submit) {
        var wanted = wanted(rows, chosen);
        var written = new HashMap<Integer, UUID>();
        for (var row : wanted) {
            written.put(row.number(), reports.write(row.measure().id(), row.period(), row.content(), submit));
        }
        return written;
    }

    private static List<Candidate> wanted(List<Candidate> rows, Optional<Set<Integer>> chosen) {
        if (chosen.isEmpty()) {
            var faulty = rows.stream().filter(row -> !row.faults().isEmpty()).toList();
            if (!faulty.isEmpty()) {
                throw new GuardFailed(
                        "WRITE",
                        faulty.stream()
                                .map(row -> new Missing(
                                        row.faults().get(0).code(),
                                        row.faults().get(0).message(),
                                        String.valueOf(row.number())))
                                .toList());
            }
            return rows.stream().filter(Candidate::isReady).toList();
        }
        var missing = new HashSet<>(chosen.get());
        var wanted = rows.stream()
                .filter(Candidate::isReady)
                .filter(row -> missing.remove(row.number()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidRequest(
                    "rows",
                    "Row %d of the file is no faultless report."
                            .formatted(missing.iterator().next()));
        }
        return wanted;
    }

    private List<Candidate> candidates(UUID planId, List<ReadReport> rows, String usualPeriod) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var plan = rights.visible(plans.get(planId));
            var byNumber = new HashMap<String, List<Measure>>();
            measures.ofEdition(planId, plan.edition())
                    .forEach(measure -> byNumber.computeIfAbsent(plain(measure.number()), none -> new ArrayList<>())
                            .add(measure));
            var periods = new PeriodWords(schedules.periods(plan), new Period(plan.periodFrom(), plan.periodTo()));
            return rows.stream()
                    .map(row -> candidate(row, byNumber, periods, usualPeriod))
                    .toList();
        });
    }

    private static Candidate candidate(
            ReadReport row, Map<String, List<Measure>> byNumber, PeriodWords periods, String usualPeriod) {
        if (!row.isReport()) {
            return new Candidate(row, null, null, null, List.of());
        }
        var faults = new ArrayList<>(row.faults());
        var found = byNumber.getOrDefault(row.number(), List.of());
        if (found.size() != 1) {
            faults.add(new Violation(
                    row.row().address(),
                    "The plan has %d measures of number «%s».".formatted(found.size(), row.number()),
                    "NUMBER"));
        }
        var words = row.period() == null ? usualPeriod : row.period();
        var period = periods.key(words).orElse(null);
        if (period == null) {
            faults.add(new Violation(
                    row.row().address(),
                    "«%s» is no period of the plan's schedule: %s.".formatted(words, periods.keys()),
                    "PERIOD"));
        }
        var measure = found.size() == 1 ? found.get(0) : null;
        return new Candidate(row, measure, period, named(row.content(), measure, row, faults), faults);
    }

    /** The table has one column of values; which indicator a value is of, the measure says. */
    private static ReportContent named(ReportContent content, Measure measure, ReadReport row, List<Violation> faults) {
        if (content.indicatorValues().isEmpty() || measure == null) {
            return content;
        }
        if (measure.indicator() == null && measure.indicatorIds().size() != 1) {
            faults.add(new Violation(
                    row.row().address(), "The measure has not one indicator that the value could be of.", "VALUE"));
            return content;
        }
        var value = content.indicatorValues().get(0);
        var named = measure.indicator() == null
                ? new IndicatorValue(measure.indicatorIds().get(0), null, value.unit(), value.value())
                : new IndicatorValue(null, measure.indicator().either(), value.unit(), value.value());
        return new ReportContent(
                content.status(),
                content.doneOn(),
                content.text(),
                content.actualCostThousandKzt(),
                List.of(named),
                content.coverage());
    }

    private Candidate tried(Candidate row, boolean submit) {
        QuarkusTransaction.begin();
        try {
            reports.write(row.measure().id(), row.period(), row.content(), submit);
            return row;
        } catch (Refusal refused) {
            return new Candidate(row.read(), row.measure(), row.period(), row.content(), faults(row, refused));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<Violation> faults(Candidate row, Refusal refused) {
        if (refused instanceof GuardFailed failed) {
            return failed.missing().stream()
                    .map(gap -> new Violation(row.read().row().address(), gap.message(), gap.code()))
                    .toList();
        }
        return List.of(new Violation(
                row.read().row().address(), refused.detail(), refused.type().code()));
    }

    private static ReportRowOutcome outcome(Candidate row, Map<Integer, UUID> written) {
        if (!row.read().isReport()) {
            return ReportRowOutcome.SKIPPED;
        }
        if (!row.faults().isEmpty()) {
            return ReportRowOutcome.ERROR;
        }
        if (written.isEmpty()) {
            return ReportRowOutcome.READY;
        }
        return written.containsKey(row.number()) ? ReportRowOutcome.WRITTEN : ReportRowOutcome.LEFT_OUT;
    }

    private static String plain(String number) {
        return number == null ? "" : number.strip().replaceAll("\\.$", "");
    }
}
