package kz.birlik.plans.proposal;

import java.util.List;

/**
 * Which proposals a caller sees, decided once a request.
 *
 * @param drafts whether all of them, drafts too
 * @param sent whether all that were sent
 * @param regions KATO codes of the own region and what lies within it: the sent ones on their plans
 * @param ownerBody code of the central body whose republican plans the caller edits, or null
 * @param everyRegion whether that body edits the plans of all regions
 * @param bodies codes of the bodies the caller answers for: the ones sent to them
 */
record ProposalVisibility(
        boolean drafts,
        boolean sent,
        List<String> regions,
        String ownerBody,
        boolean everyRegion,
        List<String> bodies) {}
