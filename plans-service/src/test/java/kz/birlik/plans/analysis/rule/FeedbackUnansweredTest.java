package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.facts.RunFacts;

class FeedbackUnansweredTest {

    private final UUID concept = UUID.randomUUID();
    private final UUID direction = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final UUID provision = UUID.randomUUID();
    private final MeasureDraft measure =
            MeasureDraft.of(PlanDraft.akmola().concept(concept).made());

    @Test
    void acceptedProposalsOnAProvisionThatNoMeasureCarriesOutAreUnanswered() {
        assertThat(seen(proposal(provision, "ACCEPTED"), proposal(provision, "PARTLY")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.inputs()).containsEntry("provisionId", provision);
                    assertThat(found.words()).containsEntry("proposals", "2");
                });
    }

    @Test
    void aMeasureOnATaskOfTheProvisionAnswersThem() {
        measure.task(task);
        assertThat(seen(proposal(provision, "ACCEPTED"))).isEmpty();
    }

    @Test
    void withoutAcceptedProposalsNothingIsOwed() {
        assertThat(seen()).isEmpty();
    }

    @Test
    void aProvisionThatNoTaskNamesCannotBeAnsweredByAnyMeasure() {
        measure.task(task);
        assertThat(seen(proposal(UUID.randomUUID(), "ACCEPTED"))).hasSize(1);
    }

    private RunFacts.Proposal proposal(UUID of, String outcome) {
        return new RunFacts.Proposal(UUID.randomUUID(), concept, of, outcome);
    }

    private List<Observation> seen(RunFacts.Proposal... proposals) {
        var run = Seen.run(List.of(measure.plan), Seen.concept(concept, direction, task, provision));
        return Seen.by(
                new FeedbackUnanswered(new RunFacts(
                        run.asOf(), run.plans(), run.concepts(), run.dissolved(), run.regions(), List.of(proposals))),
                measure);
    }
}
