package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapRepublicTest {

    private final MeasureDraft republican =
            MeasureDraft.of(PlanDraft.republic().onlyCompared().made()).source("РБ");
    private final MeasureDraft regional = MeasureDraft.sound();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // link | source of the region | findings
                "true  | МБ                   | 0",
                "true  | РБ                   | 1",
                "true  | РБ, МБ               | 1",
                "true  | республиканский бюджет | 1",
                "true  | не требуется         | 0",
                "false | МБ                   | 1",
                "false | РБ                   | 1",
            })
    void aDeliberateCopyIsLinkedAndHasMoneyOfItsOwn(boolean linked, String source, int findings) {
        regional.source(source).parent(linked ? republican.line : null);

        assertThat(Seen.alike(new OverlapRepublic(), regional, republican)).hasSize(findings);
    }

    @Test
    void atAnotherTimeOrInAnotherYearNothingOverlaps() {
        regional.term(MeasureDraft.term("2026-09-01", "2026-09-30"));
        assertThat(Seen.alike(new OverlapRepublic(), regional, republican)).isEmpty();

        var nextYear = MeasureDraft.of(PlanDraft.akmola().of(2027).made());
        assertThat(Seen.alike(new OverlapRepublic(), nextYear, republican)).isEmpty();
    }

    @Test
    void itWeighsInThePlanOfTheRegionAndNamesThatOfTheRepublic() {
        assertThat(Seen.alike(new OverlapRepublic(), regional, republican))
                .singleElement()
                .satisfies(found -> assertThat(found.counts())
                        .containsEntry(regional.plan.id(), 1)
                        .containsEntry(republican.plan.id(), 0));
    }
}
