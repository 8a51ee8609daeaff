package kz.birlik.plans.analysis.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.report.IndicatorValue;

/**
 * A report on a measure as it stood on the day of the run.
 *
 * @param accepted whether the collector had accepted it by then
 * @param claim may be null on one that was returned
 * @param actualCost thousand tenge, or null
 * @param evidence files that prove it, infected ones not counted
 */
public record ReportFacts(
        String period,
        LocalDate from,
        LocalDate to,
        boolean accepted,
        ClaimedStatus claim,
        LocalDate doneOn,
        BigDecimal actualCost,
        Long people,
        Long events,
        List<IndicatorValue> values,
        int evidence) {}
