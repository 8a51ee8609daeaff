package kz.birlik.plans.plan;

import java.util.List;

/**
 * What an editor may touch, found once a request: lists ask it per row without another query.
 *
 * @param regions KATO codes of the own region and all within it; empty for a central body
 * @param body code of the central body, or null
 * @param everyRegion whether that body edits the plans of all regions too
 */
public record EditScope(List<String> regions, String body, boolean everyRegion) {

    static final EditScope NOTHING = new EditScope(List.of(), null, false);

    static EditScope of(List<String> regions) {
        return new EditScope(regions, null, false);
    }

    /**
     * An editor of a region touches what lies within it; one of a central body its own republican plans, and the plans of
     * regions only where the body stands above all of them.
     */
    boolean covers(PlanLevel level, String regionKato, String ownerBody) {
        return level == PlanLevel.REPUBLIC
                ? body != null && body.equals(ownerBody)
                : everyRegion || regions.contains(regionKato);
    }

    boolean covers(Plan plan) {
        return covers(plan.level, plan.regionKato, plan.ownerBody);
    }
}
