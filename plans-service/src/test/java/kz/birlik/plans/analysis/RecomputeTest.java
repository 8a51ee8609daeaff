package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

/** Every finding of a mixed set of plans follows again from nothing but its own inputs, by arithmetic that knows no rule class. */
class RecomputeTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final Ruleset ruleset = new Rulesets(json).get("2026.1");

    @Test
    void everyFindingRecomputesFromItsOwnInputs() {
        var found = findings();

        assertThat(new TreeSet<>(found.stream().map(Finding::rule).toList()))
                .as("the mixed set has every weakness")
                .containsExactlyInAnyOrderElementsOf(
                        ruleset.rules().stream().map(Ruleset.RuleDefinition::id).toList());
        for (var finding : found) {
            assertThat(Recomputed.holds(finding.rule(), asRead(finding), ruleset.rule(finding.rule())))
                    .as("%s: %s", finding.rule(), finding.arithmetic())
                    .isTrue();
        }
    }

    @Test
    void theIdIsMadeOfVersionRuleAndInputsAlone() throws Exception {
        for (var finding : findings()) {
            var canonical = new ObjectMapper()
                    .configure(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            var inputs = canonical.readValue(finding.inputs(), Object.class);
            var digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(canonical.writeValueAsBytes(List.of("2026.1", finding.rule(), inputs)));
            assertThat(finding.id())
                    .as(finding.rule())
                    .isEqualTo(java.util.HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void everyTextIsFilledInThreeLanguages() {
        for (var finding : findings()) {
            var text = ruleset.rule(finding.rule()).told(finding.words());
            assertThat(List.of(text.kk(), text.ru(), text.en()))
                    .as(finding.rule())
                    .allSatisfy(words -> assertThat(words).doesNotContain("{", "}", "null"));
        }
    }

    @Test
    void aCaseOfARuleHasItsOwnText() {
        var words = Map.<String, Object>of("region", "Мангистауская область", "with", 18, "all", 20, "case", "NO_PLAN");

        assertThat(ruleset.rule("UNCOVERED_REGION").told(words).ru())
                .isEqualTo(
                        "Мангистауская область: плана региона нет среди анализируемых (есть планы регионов: 18 из 20).");
    }

    @Test
    void everyArithmeticIsToldInKazakhAndRussianToo() {
        for (var finding : findings()) {
            var text = ArithmeticText.of(finding.rule(), finding.arithmetic());
            assertThat(text.en()).isEqualTo(finding.arithmetic());
            assertThat(java.util.Arrays.asList(text.kk(), text.ru()))
                    .as("%s: %s", finding.rule(), finding.arithmetic())
                    .allSatisfy(words -> assertThat(words).isNotNull().doesNotContain("{", "}"));
            assertThat(digits(text.ru())).as(finding.arithmetic()).isEqualTo(digits(text.kk()));
        }
    }

    /** Order may differ between languages. */
    private static List<Integer> digits(String text) {
        return text.chars().filter(Character::isDigit).sorted().boxed().toList();
    }

    @Test
    void theSameSetInAnyOrderGivesTheSameFindings() {
        assertThat(ids(new MixedSet(false))).isEqualTo(ids(new MixedSet(true)));
    }

    private JsonNode asRead(Finding finding) {
        try {
            return json.readTree(finding.inputs());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private TreeSet<String> ids(MixedSet set) {
        return new TreeSet<>(findings(set).stream().map(Finding::id).toList());
    }

    private List<Finding> findings() {
        return findings(new MixedSet(false));
    }

    private List<Finding> findings(MixedSet set) {
        var found = new ArrayList<Finding>();
        var analysis = new Analysis(ruleset, set.run(), json, found::add);
        set.measures().forEach(analysis::look);
        analysis.compare(() -> {});
        analysis.end();
        return found;
    }
}
