package kz.birlik.plans.planreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.ExecutionFacts;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.MoneyFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.ReportFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.facts.TermFacts;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;
import kz.birlik.plans.plan.PlanLevel;
import kz.birlik.plans.report.IndicatorValue;

/** A practice is best when its result is proven and others, in the same position, have none. */
class PracticesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-06-30");
    private static final LocalDate DAY = LocalDate.parse("2026-08-01");
    private static final UUID CONCEPT = UUID.randomUUID();
    private static final UUID DIRECTION = UUID.randomUUID();
    private static final UUID INDICATOR = UUID.randomUUID();

    private final PlanFacts akmola = plan("110000000");
    private final PlanFacts pavlodar = plan("550000000");
    private final RunFacts run = new RunFacts(
            DAY,
            List.of(akmola, pavlodar),
            Map.of(
                    CONCEPT,
                    new ConceptContent(
                            CONCEPT,
                            "test",
                            List.of(new ConceptContent.Direction(
                                    DIRECTION, "1", LocalizedText.of(null, "Направление"), List.of())),
                            List.of())),
            Map.of(),
            Map.of(),
            List.of());
    private final Practices practices = new Practices(run, new Repeats(Set.of()));

    @Test
    void aProvenResultThatAnotherOfTheDirectionLacksIsToldWithBothCounts() {
        practices.look(measure(akmola, report("2026-06-20", 1, "81")));
        practices.look(measure(pavlodar));

        assertThat(practices.proven()).isEqualTo(1);
        assertThat(practices.best()).singleElement().satisfies(best -> {
            assertThat(best.region()).isEqualTo("110000000");
            assertThat(best.lacking()).isEqualTo(1);
            assertThat(best.others()).isEqualTo(1);
            assertThat(best.alike()).isFalse();
            assertThat(best.reached().value()).isEqualByComparingTo("81");
            assertThat(best.reached().target()).isEqualByComparingTo("80");
        });
    }

    @Test
    void aResultWithoutEvidenceAfterTheTermOrBelowTheTargetIsNotProven() {
        practices.look(measure(akmola, report("2026-06-20", 0, "81")));
        practices.look(measure(akmola, report("2026-07-01", 1, "81")));
        practices.look(measure(akmola, report("2026-06-20", 1, "79")));
        practices.look(measure(pavlodar));

        assertThat(practices.proven()).isZero();
        assertThat(practices.best()).isEmpty();
    }

    @Test
    void whatAllHaveIsNoBestPractice() {
        practices.look(measure(akmola, report("2026-06-20", 1, "81")));
        practices.look(measure(pavlodar, report("2026-06-20", 1, "82")));

        assertThat(practices.proven()).isEqualTo(2);
        assertThat(practices.best()).isEmpty();
    }

    @Test
    void noRegionFillsTheListAlone() {
        for (var i = 0; i < 5; i++) {
            practices.look(measure(akmola, report("2026-06-20", 1, "81")));
        }
        practices.look(measure(pavlodar));

        assertThat(practices.best()).hasSize(2);
    }

    private static PlanFacts plan(String region) {
        return new PlanFacts(
                UUID.randomUUID(),
                1,
                PlanLevel.REGION,
                region,
                "AKIM-" + region,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                CONCEPT,
                true,
                true,
                List.of(),
                null);
    }

    private static ReportFacts report(String doneOn, int evidence, String value) {
        return new ReportFacts(
                "2026-H1",
                LocalDate.parse("2026-01-01"),
                DUE,
                true,
                ClaimedStatus.DONE,
                LocalDate.parse(doneOn),
                null,
                null,
                null,
                List.of(new IndicatorValue(INDICATOR, null, "%", new BigDecimal(value))),
                evidence);
    }

    private static MeasureFacts measure(PlanFacts plan, ReportFacts... reports) {
        return new MeasureFacts(
                plan,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "1",
                1,
                LocalizedText.of(null, "Форум"),
                "протокол",
                List.of(),
                new TermFacts("II квартал", LocalDate.parse("2026-04-01"), DUE, List.of(DUE)),
                new MoneyFacts(new TreeMap<>(), null, null),
                new MeasureFacts.Links(DIRECTION, null, List.of()),
                null,
                List.of(new Indicator(
                        INDICATOR,
                        LocalizedText.of(null, "Доля доверия"),
                        "%",
                        new YearValue(2025, BigDecimal.valueOf(75)),
                        List.of(new YearValue(2026, BigDecimal.valueOf(80))),
                        false)),
                new ExecutionFacts(null, List.of(reports)));
    }
}
