package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDueDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"постоянно", "по отдельному графику", "тұрақты"})
    void aMeasureThatIsNeverDueHasNoDueDate(String words) {
        assertThat(Seen.by(new NoDueDate(), MeasureDraft.sound().term(MeasureDraft.noTerm(words))))
                .hasSize(1);
    }

    @Test
    void aNamedPeriodIsDueOnItsLastDay() {
        assertThat(Seen.by(new NoDueDate(), MeasureDraft.sound())).isEmpty();
    }
}
