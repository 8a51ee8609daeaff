package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputOnlyTest {

    private final OutputOnly rule = new OutputOnly(List.of("проведение мероприятия", "іс-шара өткізу"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "проведение мероприятия",
                "Проведение мероприятия (фото-, видеоматериалы)",
                "ПРОВЕДЕНИЕ  МЕРОПРИЯТИЯ.",
                "Іс-шара өткізу (фото)"
            })
    void anEventThatIsItsOwnProofIsOutputOnly(String form) {
        assertThat(Seen.by(rule, with(form))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"протокол", "проведение мероприятия, отчёт", "отчёт о проведении мероприятия"})
    void aFormThatProvesMoreIsNot(String form) {
        assertThat(Seen.by(rule, with(form))).isEmpty();
    }

    @Test
    void withoutAFormNothingIsSaidOfIt() {
        assertThat(Seen.by(rule, with(null))).isEmpty();
    }

    private static MeasureDraft with(String form) {
        var measure = MeasureDraft.sound();
        measure.form = form;
        return measure;
    }
}
