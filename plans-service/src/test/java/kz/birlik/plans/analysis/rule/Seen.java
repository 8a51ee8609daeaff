package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.ConceptContent;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.measure.indicator.YearValue;

/** What a rule sees when it looks at measures as a run shows them. */
final class Seen {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private Seen() {}

    static List<Observation> by(Rule rule, MeasureDraft... measures) {
        var found = new ArrayList<Observation>();
        for (var draft : measures) {
            var measure = draft.made();
            if (measure.plan().judged()) {
                rule.look(measure, found::add);
            } else {
                rule.lookBeside(measure);
            }
        }
        rule.end(found::add);
        return found;
    }

    /** As if all of them were worded alike. */
    static List<Observation> alike(Rule rule, MeasureDraft... measures) {
        var found = new ArrayList<Observation>();
        var made = Arrays.stream(measures).map(MeasureDraft::made).toList();
        made.forEach(measure -> {
            if (measure.plan().judged()) {
                rule.look(measure, found::add);
            } else {
                rule.lookBeside(measure);
            }
        });
        rule.alike(made.stream().map(Seen::kept).toList(), found::add);
        rule.end(found::add);
        return found;
    }

    static AlikeMeasure kept(MeasureFacts measure) {
        return new AlikeMeasure(
                measure.plan(),
                measure.measureId(),
                measure.lineId(),
                measure.parentLineId(),
                "№ " + measure.number(),
                measure.title(),
                measure.term(),
                measure.money().planned(),
                measure.money().source(),
                measure.indicators().stream()
                        .map(indicator -> indicator.targets().isEmpty()
                                ? new YearValue(2026, BigDecimal.ZERO)
                                : indicator.targets().get(indicator.targets().size() - 1))
                        .toList(),
                measure.execution().spent(),
                measure.execution().people());
    }

    static RunFacts run(List<PlanFacts> plans, ConceptContent... concepts) {
        var byId = new TreeMap<UUID, ConceptContent>();
        Stream.of(concepts).forEach(concept -> byId.put(concept.id(), concept));
        return new RunFacts(
                DAY,
                plans,
                byId,
                Map.of("OLD", new RunFacts.Dissolved(LocalDate.of(2026, 3, 1), "NEW")),
                Map.of(
                        PlanDraft.AKMOLA, LocalizedText.of("Ақмола облысы", "Акмолинская область"),
                        PlanDraft.PAVLODAR, LocalizedText.of("Павлодар облысы", "Павлодарская область")),
                List.of());
    }

    static ConceptContent concept(UUID id, UUID direction, UUID task, UUID provision) {
        return new ConceptContent(
                id,
                "C-1",
                List.of(new ConceptContent.Direction(
                        direction, "1", LocalizedText.of("Бағыт", "Направление"), List.of())),
                List.of(new ConceptContent.Task(
                        task, direction, "1.1", LocalizedText.of("Міндет", "Задача"), List.of(provision))));
    }
}
