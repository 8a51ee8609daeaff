package kz.birlik.plans.plan;

import java.util.List;

/**
 * Which plans a list may hold for its caller, decided once a request.
 *
 * @param regions KATO codes whose drafts an editor of a region sees
 * @param body whose republican drafts an editor of a central body sees
 */
public record PlanVisibility(Kind kind, List<String> regions, String body) {

    /** PUBLISHED for anyone; the ones below it add the drafts an editor may touch. */
    public enum Kind {
        EVERYTHING,
        PUBLISHED,
        REGIONS,
        BODY,
        BODY_AND_REGIONS
    }

    static final PlanVisibility EVERYTHING = new PlanVisibility(Kind.EVERYTHING, List.of(), null);
    static final PlanVisibility PUBLISHED = new PlanVisibility(Kind.PUBLISHED, List.of(), null);
}
