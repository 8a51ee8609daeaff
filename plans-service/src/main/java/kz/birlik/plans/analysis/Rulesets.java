package kz.birlik.plans.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.problem.NotFound;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.likeness.LikenessSettings;

/** The versions shipped with the service: a folder each, with one file that lists the rules and one file a rule. */
@ApplicationScoped
public class Rulesets {

    private static final List<String> SHIPPED = List.of("2026.1");

    /** The file of a version: which rules it has, and the scores made of them. */
    private record Contents(
            String version,
            LocalDate validFrom,
            LocalizedText title,
            List<String> rules,
            List<Ruleset.ScoreDefinition> scores,
            LikenessSettings likeness) {}

    private final Map<String, Ruleset> byVersion;

    public Rulesets(ObjectMapper json) {
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
    public String latest() {
        return SHIPPED.get(SHIPPED.size() - 1);
    }

    private static Ruleset read(String version, ObjectMapper json) {
        var folder = "analysis/%s/".formatted(version);
        var contents = read(folder + "ruleset.json", Contents.class, json);
        var rules = contents.rules().stream()
                .map(rule -> read(folder + rule + ".json", Ruleset.RuleDefinition.class, json))
                .toList();
        rules.stream()
                .filter(definition -> !RuleFactory.names().contains(definition.id()))
                .forEach(unknown -> {
                    throw new IllegalStateException(
                            "%s names the rule %s, which no class carries out".formatted(folder, unknown.id()));
                });
        return new Ruleset(
                contents.version(),
                contents.validFrom(),
                contents.title(),
                rules,
                contents.scores(),
                contents.likeness());
    }

    private static <T> T read(String name, Class<T> type, ObjectMapper json) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return json.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
