package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueAfterPlanTest {

    @ParameterizedTest
    @CsvSource({"2026-12-30, 0", "2026-12-31, 0", "2027-01-01, 1"})
    void theLastDayOfThePlanIsTheLastOneToBeDueOn(String due, int findings) {
        assertThat(Seen.by(new DueAfterPlan(), MeasureDraft.sound().term(MeasureDraft.term("2026-01-01", due))))
                .hasSize(findings);
    }

    @Test
    void whatIsNeverDueIsNotDueAfterThePlan() {
        assertThat(Seen.by(new DueAfterPlan(), MeasureDraft.sound().term(MeasureDraft.noTerm("постоянно"))))
                .isEmpty();
    }
}
