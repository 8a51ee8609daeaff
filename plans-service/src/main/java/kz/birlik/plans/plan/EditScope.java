package kz.birlik.plans.plan;

import java.util.List;

/**
 * What an editor may touch, found once a request: lists ask it per row without another query.
 *
 * @param regions KATO codes of the own region and all within it; empty for a central body
 * @param body code of the central body, or null
 */
public record EditScope(List<String> regions, String body) {

    static final EditScope NOTHING = new EditScope(List.of(), null);

    /**
     * An editor of a region touches what lies within it. One of a central body touches any region, and of the republican
     * plans those of the own body.
     */
    boolean covers(PlanLevel level, String regionKato, String ownerBody) {
        if (body != null) {
            return level != PlanLevel.REPUBLIC || body.equals(ownerBody);
        }
        return level != PlanLevel.REPUBLIC && regions.contains(regionKato);
    }

    boolean covers(Plan plan) {
        return covers(plan.level, plan.regionKato, plan.ownerBody);
    }
}
