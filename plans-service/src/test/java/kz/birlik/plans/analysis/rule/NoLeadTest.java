package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.facts.MeasureFacts;

class NoLeadTest {

    @Test
    void withoutAnyBodyThatCanBeOrderedThereIsNoLead() {
        var free = new MeasureFacts.Executor("ЭКО", null, true);
        var bound = new MeasureFacts.Executor("МКИ", "MKI", false);

        assertThat(Seen.by(new NoLead(), MeasureDraft.sound().executors())).hasSize(1);
        assertThat(Seen.by(new NoLead(), MeasureDraft.sound().executors(free, free)))
                .hasSize(1);
        assertThat(Seen.by(new NoLead(), MeasureDraft.sound().executors(free, bound)))
                .isEmpty();
    }
}
