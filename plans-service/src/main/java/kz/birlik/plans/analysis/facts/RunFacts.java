package kz.birlik.plans.analysis.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * What is around the plans of a run, true of its day.
 *
 * @param plans all that are read, judged or only compared with
 * @param concepts those the judged plans carry out, by id
 * @param dissolved bodies that had ended by then, by code
 * @param regions oblasts and cities of the republic in force, by code
 * @param proposals of citizens that were accepted, wholly or partly, by then
 */
public record RunFacts(
        LocalDate asOf,
        List<PlanFacts> plans,
        Map<UUID, ConceptContent> concepts,
        Map<String, Dissolved> dissolved,
        Map<String, LocalizedText> regions,
        List<Proposal> proposals) {

    /**
     * A body that is no more.
     *
     * @param on first day on which it is not
     * @param successor code of the body that took its place, or null
     */
    public record Dissolved(LocalDate on, String successor) {}

    /**
     * What became of a citizen's comment on a provision; the text stays with feedback-service.
     *
     * @param provisionId the one it changed, else the one it was about
     */
    public record Proposal(UUID commentId, UUID conceptId, UUID provisionId, String outcome) {}

    public List<PlanFacts> judged() {
        return plans.stream().filter(PlanFacts::judged).toList();
    }

    /** @return the concept a plan carries out, or null when it is bound to none we know */
    public ConceptContent conceptOf(PlanFacts plan) {
        return plan.conceptId() == null ? null : concepts.get(plan.conceptId());
    }

    /** @return what a region was called on that day, or null for the republic and for places below oblasts */
    public LocalizedText nameOf(String region) {
        return region == null ? null : regions.get(region);
    }

    public List<PlanFacts> judgedOf(UUID concept) {
        return plans.stream()
                .filter(plan -> plan.judged() && concept.equals(plan.conceptId()))
                .toList();
    }
}
