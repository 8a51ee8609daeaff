package kz.birlik.plans.analysis.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.plans.analysis.MeasureFacts;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;

/** The same measure, word for word, in another plan: paid twice or copied without thought. Wordings that differ are not found yet. */
public final class DuplicateAcrossPlans implements Rule {

    /** What is kept of a measure until the last one has been seen. */
    private record Seen(
            UUID measureId, UUID planId, String region, int fromYear, int toYear, String called, String title) {

        /** The plan of another year of the same region repeats itself; that is another weakness with a name of its own. */
        boolean competesWith(Seen other) {
            var sameRegion = Objects.equals(region, other.region);
            var sameTime = fromYear <= other.toYear && other.fromYear <= toYear;
            return !planId.equals(other.planId) && (!sameRegion || sameTime);
        }
    }

    private final Map<String, List<Seen>> byText = new TreeMap<>();

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        Stream.of(measure.title().kk(), measure.title().ru())
                .filter(Objects::nonNull)
                .map(DuplicateAcrossPlans::normalise)
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(text -> byText.computeIfAbsent(text, key -> new ArrayList<>(1))
                        .add(new Seen(
                                measure.measureId(),
                                measure.planId(),
                                measure.region(),
                                measure.planFrom().getYear(),
                                measure.planTo().getYear(),
                                Inputs.called(measure),
                                Inputs.title(measure))));
    }

    @Override
    public void end(Consumer<Observation> found) {
        byText.forEach((text, seen) -> {
            var competing = competingPlans(seen);
            var group = seen.stream()
                    .filter(one -> competing.contains(one.planId()))
                    .toList();
            if (group.size() > 1) {
                found.accept(observed(text, group));
            }
        });
    }

    /** Plans are few and measures many, so plans are compared with each other and measures are not. */
    private static Set<UUID> competingPlans(List<Seen> seen) {
        var onePerPlan = new LinkedHashMap<UUID, Seen>();
        seen.forEach(one -> onePerPlan.putIfAbsent(one.planId(), one));
        return onePerPlan.values().stream()
                .filter(one -> onePerPlan.values().stream().anyMatch(one::competesWith))
                .map(Seen::planId)
                .collect(Collectors.toSet());
    }

    private static Observation observed(String text, List<Seen> group) {
        var plans = group.stream().map(Seen::planId).distinct().sorted().toList();
        var measures = group.stream().map(Seen::measureId).sorted().toList();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("text", text);
        inputs.put("planIds", plans);
        inputs.put("measureIds", measures);
        return new Observation(
                plans,
                measures,
                inputs,
                "%d measures of %d plans have the same text".formatted(measures.size(), plans.size()),
                Map.of(
                        "title", group.get(0).title(),
                        "measures", String.valueOf(measures.size()),
                        "plans", String.valueOf(plans.size())));
    }

    static String normalise(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
