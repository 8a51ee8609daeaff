package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.indicator.YearValue;

class SourceConflictTest {

    private static final String CARAVAN = "Количество мероприятий";
    private static final String STABLE = "Доля граждан, оценивающих отношения как стабильные";

    @Test
    void theCaravanOfMercyOf2018HasTwoFigures() {
        var last = MeasureDraft.of(PlanDraft.republic().of(2025).onlyCompared().made());
        var next = MeasureDraft.of(PlanDraft.republic().of(2026).made());
        last.indicators(baseline(CARAVAN, 2018, "8700"));
        next.indicators(baseline(CARAVAN, 2018, "17173"));

        assertThat(Seen.alike(new SourceConflict(4), last, next))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic()).endsWith("8700, 17173"));
        next.indicators(baseline(CARAVAN, 2018, "8700.0"));
        assertThat(Seen.alike(new SourceConflict(4), last, next)).isEmpty();
    }

    @Test
    void aShortNameIsAnotherMetricInAnotherMeasure() {
        var one = MeasureDraft.sound().indicators(baseline(CARAVAN, 2025, "5"));
        var other = MeasureDraft.sound().indicators(baseline(CARAVAN, 2025, "6"));

        assertThat(Seen.by(new SourceConflict(4), one, other)).isEmpty();
    }

    @Test
    void aLongNameIsOneMetricWhereverItStandsInARegion() {
        var one = MeasureDraft.sound().indicators(baseline(STABLE, 2025, "95"));
        var other = MeasureDraft.sound().indicators(baseline(STABLE, 2025, "61"));
        assertThat(Seen.by(new SourceConflict(4), one, other)).hasSize(1);

        var elsewhere =
                MeasureDraft.of(PlanDraft.region(PlanDraft.PAVLODAR).made()).indicators(baseline(STABLE, 2025, "61"));
        assertThat(Seen.by(new SourceConflict(4), one, elsewhere)).isEmpty();
        assertThat(Seen.by(new SourceConflict(4), one, MeasureDraft.sound().indicators(baseline(STABLE, 2024, "61"))))
                .isEmpty();
    }

    @Test
    void reportsOnAnIndicatorOfTheConceptMustAgree() {
        var one = MeasureDraft.sound()
                .indicators()
                .reported("2026-H1", ClaimedStatus.DONE, "2026-01-20", null, null, "61", 1);
        var other = MeasureDraft.sound()
                .indicators()
                .reported("2026-H1", ClaimedStatus.DONE, "2026-01-20", null, null, "62", 1);
        assertThat(Seen.by(new SourceConflict(4), one, other))
                .as("own indicators")
                .isEmpty();

        one.links = List.of(MeasureDraft.INDICATOR);
        other.links = List.of(MeasureDraft.INDICATOR);
        assertThat(Seen.by(new SourceConflict(4), one, other)).hasSize(1);
    }

    private static kz.birlik.plans.measure.indicator.Indicator baseline(String name, int year, String value) {
        return MeasureDraft.indicator(name, new YearValue(year, new BigDecimal(value)), null);
    }
}
