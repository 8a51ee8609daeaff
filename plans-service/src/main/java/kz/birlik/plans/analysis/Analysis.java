package kz.birlik.plans.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.plans.analysis.duplicate.JudgedGroup;
import kz.birlik.plans.analysis.duplicate.Judgement;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.likeness.Likeness;

/** Runs the rules of one version over a stream of measures, then over the groups of those worded alike. */
final class Analysis {

    private final RunFacts run;
    private final FindingIds ids;
    private final Likeness likeness;
    private final Consumer<Finding> out;
    private final List<Armed> rules;
    private final Map<UUID, AlikeMeasure> seen = new HashMap<>();

    /** A rule with its definition. */
    private record Armed(Ruleset.RuleDefinition definition, Rule rule) {}

    Analysis(Ruleset ruleset, RunFacts run, ObjectMapper json, Consumer<Finding> out) {
        this.ids = new FindingIds(ruleset.version(), json);
        this.likeness = new Likeness(ruleset.likeness());
        this.run = run;
        this.out = out;
        this.rules = ruleset.rules().stream()
                .map(definition -> new Armed(definition, RuleFactory.make(definition, run)))
                .toList();
    }

    void look(MeasureFacts measure) {
        var kept = AlikeMeasures.of(measure);
        seen.put(measure.measureId(), kept);
        likeness.add(Judgement.wording(kept, run));
        for (var armed : rules) {
            if (measure.plan().judged()) {
                armed.rule().look(measure, found -> out.accept(finding(armed.definition(), found)));
            } else {
                armed.rule().lookBeside(measure);
            }
        }
    }

    /** @return the groups of measures worded alike with one of a judged plan in them, each in order; what the rules see of them goes to the findings */
    List<JudgedGroup> compare(Runnable alive) {
        var alone = new HashMap<>(seen);
        var groups = new ArrayList<JudgedGroup>();
        for (var ofIds : likeness.groups(alive)) {
            var group = ofIds.stream().map(seen::get).toList();
            ofIds.forEach(alone::remove);
            if (group.stream().anyMatch(measure -> measure.plan().judged())) {
                groups.add(JudgedGroup.of(group, likeness, run));
            }
            alive.run();
            rules.forEach(armed -> armed.rule().alike(group, found -> out.accept(finding(armed.definition(), found))));
        }
        alone.values().stream()
                .filter(measure -> measure.plan().judged())
                .forEach(measure -> rules.forEach(armed -> armed.rule().alone(measure)));
        return groups;
    }

    void end() {
        rules.forEach(armed -> armed.rule().end(found -> out.accept(finding(armed.definition(), found))));
    }

    /** @return by plan and rule how many measures could not be compared, by why */
    Map<UUID, Map<String, Map<String, Integer>>> notComparable() {
        var all = new HashMap<UUID, Map<String, Map<String, Integer>>>();
        rules.forEach(armed -> armed.rule()
                .notComparable()
                .forEach((plan, reasons) -> all.computeIfAbsent(plan, none -> new TreeMap<>())
                        .put(armed.definition().id(), reasons)));
        return all;
    }

    private Finding finding(Ruleset.RuleDefinition definition, Observation found) {
        var inputs = ids.written(definition.id(), found.inputs());
        return new Finding(
                ids.of(definition.id(), inputs),
                definition.id(),
                definition.severity(),
                found.counts(),
                found.measureIds(),
                inputs,
                found.arithmetic(),
                found.words());
    }
}
