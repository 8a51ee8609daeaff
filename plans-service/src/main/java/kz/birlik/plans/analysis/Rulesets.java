package kz.birlik.plans.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.analysis.rule.DuplicateAcrossPlans;
import kz.birlik.plans.analysis.rule.NoCostOrSource;
import kz.birlik.plans.analysis.rule.NoDueDate;
import kz.birlik.plans.analysis.rule.NoIndicator;
import kz.birlik.plans.analysis.rule.NoLead;
import kz.birlik.plans.analysis.rule.OutputOnly;

/** The versions shipped with the service, and the class behind each rule. */
@ApplicationScoped
public class Rulesets {

    private static final List<String> SHIPPED = List.of("2026.1");

    /** The one place where a rule's name meets its class; a ruleset that names another one does not load. */
    private static final Map<String, Function<Ruleset.RuleDefinition, Rule>> RULES = Map.of(
            "NO_INDICATOR", definition -> new NoIndicator(),
            "NO_COST_OR_SOURCE", definition -> new NoCostOrSource(),
            "NO_DUE_DATE", definition -> new NoDueDate(),
            "NO_LEAD", definition -> new NoLead(),
            "OUTPUT_ONLY", definition -> new OutputOnly(definition.parameter("forms")),
            "DUPLICATE_ACROSS_PLANS", definition -> new DuplicateAcrossPlans());

    private final Map<String, Ruleset> byVersion;

    Rulesets(ObjectMapper json) {
        byVersion = SHIPPED.stream()
                .map(version -> read(version, json))
                .collect(Collectors.toMap(Ruleset::version, Function.identity()));
    }

    public Ruleset get(String version) {
        var found = byVersion.get(version);
        if (found == null) {
            throw new NotFound("analysis ruleset", version);
        }
        return found;
    }

    boolean knows(String version) {
        return byVersion.containsKey(version);
    }

    /** @return the newest shipped version */
    String latest() {
        return SHIPPED.get(SHIPPED.size() - 1);
    }

    static Rule rule(Ruleset.RuleDefinition definition) {
        return RULES.get(definition.id()).apply(definition);
    }

    private static Ruleset read(String version, ObjectMapper json) {
        var name = "analysis/ruleset-%s.json".formatted(version);
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            var ruleset = json.readValue(in, Ruleset.class);
            ruleset.rules().stream()
                    .filter(definition -> !RULES.containsKey(definition.id()))
                    .forEach(unknown -> {
                        throw new IllegalStateException(
                                "%s names the rule %s, which no class carries out".formatted(name, unknown.id()));
                    });
            return ruleset;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
