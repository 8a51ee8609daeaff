package kz.birlik.plans.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list of proposals with their parameters. */
final class ProposalWhere {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ProposalWhere(ProposalFilter filter, ProposalVisibility visibility) {
        if (!visibility.drafts()) {
            conditions.add("r.status <> DRAFT");
            if (!visibility.sent()) {
                conditions.add("(" + String.join(" or ", answeredFor(visibility)) + ")");
            }
        }
        andIf("r.status = :status", "status", filter.status);
        andIf("r.runId = :run", "run", filter.run);
        andIf("r.findingId = :finding", "finding", filter.finding);
        andIf("r.planId = :plan", "plan", filter.plan);
        andIf("r.region = :region", "region", filter.region);
        andIf("r.rule = :rule", "rule", filter.rule);
        andIf("r.addressee = :body", "body", filter.body);
    }

    private List<String> answeredFor(ProposalVisibility visibility) {
        var seen = new ArrayList<String>();
        seen.add("1 = 0");
        if (!visibility.bodies().isEmpty()) {
            parameters.put("bodies", visibility.bodies());
            seen.add("r.addressee in :bodies");
        }
        if (!visibility.regions().isEmpty()) {
            parameters.put("regions", visibility.regions());
            seen.add("r.region in :regions");
        }
        if (visibility.everyRegion()) {
            seen.add("r.region is not null");
        }
        if (visibility.ownerBody() != null) {
            parameters.put("owner", visibility.ownerBody());
            seen.add("r.region is null and r.planId in (select p.id from Plan p where p.ownerBody = :owner)");
        }
        return seen;
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private void andIf(String condition, String name, Object value) {
        if (value != null) {
            and(condition, name, value);
        }
    }

    String text() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
