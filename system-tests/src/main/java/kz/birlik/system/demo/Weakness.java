package kz.birlik.system.demo;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A finding of a run on one plan.
 *
 * @param plan its path
 * @param plans ids of all plans of the run
 */
record Weakness(String run, JsonNode finding, String plan, List<String> plans) {

    /** @return the first finding of that rule on that plan */
    static Weakness first(String run, Answer findings, String plan, List<String> plans, String rule) {
        var found = findings.body()
                .at("/items")
                .valueStream()
                .filter(finding -> finding.at("/rule").asText().equals(rule)
                        && finding.at("/planIds/0").asText().equals(PlanToFindings.id(plan)))
                .findFirst()
                .orElseThrow(() -> new DemoFailed("The run has no finding of %s on %s".formatted(rule, plan)));
        return new Weakness(run, found, plan, plans);
    }

    String id() {
        return finding.at("/id").asText();
    }

    /** @return the row of its measure that the run read */
    String measure() {
        return finding.at("/measureIds/0").asText();
    }
}
