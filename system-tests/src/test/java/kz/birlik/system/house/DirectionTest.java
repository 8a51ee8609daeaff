package kz.birlik.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Services meet only over HTTP and Kafka; the kit knows nobody. */
class DirectionTest {

    private static final String CONCEPTS = "kz.birlik.concepts..";
    private static final String PLANS = "kz.birlik.plans..";
    private static final String FEEDBACK = "kz.birlik.feedback..";
    private static final String GATEWAY = "kz.birlik.gateway..";
    private static final String KIT = "kz.birlik.kit..";
    private static final String KIT_DATA = "kz.birlik.kit.data..";
    private static final String STACK = "kz.birlik.stack..";
    private static final String SYSTEM = "kz.birlik.system..";

    private static void neverSees(String who, String... whom) {
        noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(whom)
                .check(House.classes());
    }

    @Test
    void aServiceNeverSeesAnotherOnesClasses() {
        neverSees(CONCEPTS, PLANS, FEEDBACK, GATEWAY, STACK, SYSTEM);
        neverSees(PLANS, CONCEPTS, FEEDBACK, GATEWAY, STACK, SYSTEM);
        neverSees(FEEDBACK, CONCEPTS, PLANS, GATEWAY, STACK, SYSTEM);
        neverSees(GATEWAY, CONCEPTS, PLANS, FEEDBACK, KIT_DATA, STACK, SYSTEM);
    }

    @Test
    void theKitKnowsNobody() {
        neverSees(KIT, CONCEPTS, PLANS, FEEDBACK, GATEWAY, STACK, SYSTEM);
        noClasses()
                .that()
                .resideInAPackage(KIT)
                .and()
                .resideOutsideOfPackage(KIT_DATA)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(KIT_DATA)
                .check(House.classes());
    }

    @Test
    void theStackAndTheSystemTestsKnowNoService() {
        neverSees(STACK, CONCEPTS, PLANS, FEEDBACK, GATEWAY, KIT, SYSTEM);
        neverSees(SYSTEM, CONCEPTS, PLANS, FEEDBACK, GATEWAY, KIT);
    }

    /** What a module's pom may name of ours outside the test scope. */
    @Test
    void theBuildFilesSayTheSame() throws IOException {
        var allowed = Map.of(
                "contracts", List.<String>of(),
                "local-stack", List.<String>of(),
                "service-kit/web", List.<String>of(),
                "service-kit/data", List.of("birlik-kit-web"),
                "concept-service", List.of("birlik-kit-data"),
                "plans-service", List.of("birlik-kit-data"),
                "feedback-service", List.of("birlik-kit-data"),
                "gateway", List.of("birlik-kit-web"),
                "benchmarks", List.of("birlik-local-stack"));
        for (var module : allowed.keySet()) {
            assertThat(ownDependencies(module)).as(module).isEqualTo(allowed.get(module));
        }
    }

    private static List<String> ownDependencies(String module) throws IOException {
        var pom = Files.readString(House.ROOT.resolve(module).resolve("pom.xml"));
        return Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(match -> match.group(1))
                .filter(text -> text.contains("<groupId>kz.birlik</groupId>") && !text.contains("<scope>test</scope>"))
                .map(text -> text.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"))
                .collect(Collectors.toList());
    }
}
