package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.facts.MeasureFacts;

class StaleExecutorTest {

    private final StaleExecutor rule = new StaleExecutor(Seen.run(List.of()));
    private final MeasureFacts.Executor dissolved = new MeasureFacts.Executor("Старый орган", "OLD", false);

    @Test
    void aBodyThatEndedBeforeTheMeasureIsDueIsStale() {
        assertThat(Seen.by(rule, MeasureDraft.sound().executors(dissolved)))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.arithmetic()).isEqualTo("OLD ended on 2026-03-01, last due 2026-06-30"));
        assertThat(Seen.by(rule, MeasureDraft.sound())).isEmpty();
    }

    @Test
    void whatWasDueWhileItExistedIsNoFault() {
        assertThat(Seen.by(
                        rule,
                        MeasureDraft.sound().executors(dissolved).term(MeasureDraft.term("2026-01-01", "2026-02-28"))))
                .isEmpty();
    }

    @Test
    void whatIsNeverDueIsStillToBeDoneByIt() {
        assertThat(Seen.by(rule, MeasureDraft.sound().executors(dissolved).term(MeasureDraft.noTerm("постоянно"))))
                .hasSize(1);
    }
}
