package kz.birlik.plans.analysis.facts;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * What a measure is to cost, in thousand tenge.
 *
 * @param byYear empty when the plan gives no sum by year
 * @param total as the plan states it, or null
 * @param source as the plan words it, or null
 */
public record MoneyFacts(SortedMap<Integer, BigDecimal> byYear, BigDecimal total, String source) {

    public BigDecimal sumOfYears() {
        return byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return the stated total, else the sum of the years, else null */
    public BigDecimal planned() {
        return total != null ? total : byYear.isEmpty() ? null : sumOfYears();
    }
}
