package kz.birlik.plans.analysis.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.indicator.YearValue;

/**
 * What is kept of a measure until the last one has been seen, to be compared with those worded alike: as little as that takes, since
 * all measures of a run are kept so.
 *
 * @param called number in its plan, as people call it
 * @param targets last target of each own indicator, in order
 * @param spent thousand tenge by accepted reports, or null
 * @param people reached by accepted reports, or null
 */
public record AlikeMeasure(
        PlanFacts plan,
        UUID measureId,
        UUID lineId,
        UUID parentLineId,
        String called,
        LocalizedText title,
        TermFacts term,
        BigDecimal planned,
        String source,
        List<YearValue> targets,
        BigDecimal spent,
        Long people) {

    /** What it carries out: copies of one republican line are one thing, planned in several places on purpose. */
    public UUID origin() {
        return parentLineId == null ? lineId : parentLineId;
    }
}
