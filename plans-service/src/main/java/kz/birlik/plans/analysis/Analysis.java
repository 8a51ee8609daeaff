package kz.birlik.plans.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import kz.birlik.kit.text.LocalizedText;

/** Runs the rules of one version over a stream of measures and puts words to what they saw. */
final class Analysis {

    private final Ruleset ruleset;
    private final ObjectMapper canonical;
    private final Consumer<Finding> out;
    private final List<Armed> rules;

    /** A rule with its definition. */
    private record Armed(Ruleset.RuleDefinition definition, Rule rule) {}

    Analysis(Ruleset ruleset, ObjectMapper json, Consumer<Finding> out) {
        this.ruleset = ruleset;
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.out = out;
        this.rules = ruleset.rules().stream()
                .map(definition -> new Armed(definition, Rulesets.rule(definition)))
                .toList();
    }

    void look(MeasureFacts measure) {
        rules.forEach(armed -> armed.rule().look(measure, seen -> out.accept(finding(armed.definition(), seen))));
    }

    void end() {
        rules.forEach(armed -> armed.rule().end(seen -> out.accept(finding(armed.definition(), seen))));
    }

    private Finding finding(Ruleset.RuleDefinition definition, Observation seen) {
        return new Finding(
                idOf(definition.id(), seen.inputs()),
                definition.id(),
                definition.severity(),
                seen.planIds(),
                seen.measureIds(),
                seen.inputs(),
                seen.arithmetic(),
                worded(definition.text(), seen.words()));
    }

    private String idOf(String rule, Map<String, Object> inputs) {
        try {
            var text = canonical.writeValueAsString(List.of(ruleset.version(), rule, inputs));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The inputs of %s cannot be written as JSON".formatted(rule), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static LocalizedText worded(LocalizedText text, Map<String, String> words) {
        return new LocalizedText(filled(text.kk(), words), filled(text.ru(), words), filled(text.en(), words));
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
