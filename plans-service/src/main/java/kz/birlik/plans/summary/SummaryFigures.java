package kz.birlik.plans.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.MeasureStatus;

/** Gathers the figures of one group from the rows of the statements. */
final class SummaryFigures {

    private final Map<MeasureStatus, Long> statuses = new EnumMap<>(MeasureStatus.class);
    private final List<PlanSummaryView.YearSum> costs = new ArrayList<>();
    private BigDecimal total = new BigDecimal("0.0");
    private long totalOnly;
    private long copies;
    private long withoutCost;

    void add(PlanSummaryTable.Measures row) {
        statuses.merge(row.status(), row.measures(), Long::sum);
        copies += row.copies();
        totalOnly += row.totalOnly();
        total = row.total() == null ? total : total.add(row.total());
        withoutCost += row.withoutCost();
    }

    void add(PlanSummaryTable.Costs row) {
        costs.add(new PlanSummaryView.YearSum(row.year(), row.measures(), row.thousandKzt()));
    }

    PlanSummaryView.Figures view() {
        return new PlanSummaryView.Figures(
                statuses.values().stream().mapToLong(Long::longValue).sum(),
                copies,
                Arrays.stream(MeasureStatus.values())
                        .map(status -> new PlanSummaryView.StatusCount(
                                status, Labels.of(status), statuses.getOrDefault(status, 0L)))
                        .toList(),
                costs.stream()
                        .sorted(Comparator.comparingInt(PlanSummaryView.YearSum::year))
                        .toList(),
                new PlanSummaryView.TotalOnly(totalOnly, total),
                withoutCost);
    }
}
