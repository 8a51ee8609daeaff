package kz.birlik.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** One way to do each thing: the names, the annotations and the sizes that CONTRIBUTING promises. */
class NamesAndShapesTest {

    private static final String[] SERVICES = {"kz.birlik.concepts..", "kz.birlik.plans..", "kz.birlik.feedback.."};
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD");

    /** Files that are longer than the house likes, each with its reason. */
    private static final List<String> LONGER_FOR_A_REASON = List.of();

    @Test
    void noNameHidesWhatAClassIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(House.classes());
    }

    @Test
    void whatSpeaksHttpIsCalledAResource() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(House.classes());
    }

    /** Without it a resource answers in the format the caller names, as whatever Java prints for the object. */
    @Test
    void everyResourceStatesThatItAnswersJson() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should(answerJson())
                .check(House.classes());
    }

    @Test
    void everyOperationStatesItsRolesAndItsName() {
        methods()
                .that(are("HTTP operations below /api", NamesAndShapesTest::isPublicOperation))
                .should(carryOneOf("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll"))
                .andShould(carryOneOf("org.eclipse.microprofile.openapi.annotations.Operation"))
                .check(House.classes());
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(House.classes());
    }

    @Test
    void businessDatesComeFromTheBusinessClock() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(House.classes());
    }

    @Test
    void domainCodeBlocksAndSaysSo() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .and()
                .haveSimpleNameNotEndingWith("Events")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.smallrye.mutiny..")
                .check(House.classes());
    }

    @Test
    void queriesLiveInRepositoriesAndNotInEntities() {
        noClasses()
                .should()
                .beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
                .check(House.classes());
    }

    @Test
    void scheduledWorkEndsBeforeTheDatabaseIsLetGo() {
        methods()
                .that()
                .areAnnotatedWith("io.quarkus.scheduler.Scheduled")
                .should(call("kz.birlik.kit.data.BackgroundWork", "run"))
                .check(House.classes());
    }

    @Test
    void aFileSaysOneThing() throws IOException {
        var long_ = House.sources().stream()
                .filter(file -> lines(file) > 250)
                .map(file -> House.ROOT.relativize(file).toString())
                .filter(file -> !LONGER_FOR_A_REASON.contains(file))
                .collect(Collectors.toList());
        assertThat(long_).as("files over 250 lines").isEmpty();
        assertThat(Files.readAllLines(House.ROOT.resolve(".editorconfig"))).hasSizeLessThanOrEqualTo(20);
    }

    private static long lines(java.nio.file.Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean isPublicOperation(JavaMethod method) {
        var path = method.getOwner().tryGetAnnotationOfType("jakarta.ws.rs.Path");
        return path.isPresent()
                && String.valueOf(path.get().get("value").orElse("")).contains("api/")
                && VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static ArchCondition<JavaClass> answerJson() {
        return new ArchCondition<>("carry @Produces(\"application/json\")") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                var has = resource.tryGetAnnotationOfType("jakarta.ws.rs.Produces")
                        .flatMap(produces -> produces.get("value"))
                        .filter(types ->
                                types instanceof Object[] each && List.of(each).equals(List.of("application/json")))
                        .isPresent();
                events.add(new SimpleConditionEvent(resource, has, resource.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> are(
            String description, java.util.function.Predicate<JavaMethod> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static ArchCondition<JavaMethod> carryOneOf(String... annotations) {
        return new ArchCondition<>("carry one of " + List.of(annotations)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var has = List.of(annotations).stream().anyMatch(method::isAnnotatedWith);
                events.add(new SimpleConditionEvent(method, has, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> call(String owner, String name) {
        return new ArchCondition<>("call %s.%s".formatted(owner, name)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var calls = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(owner)
                                && call.getName().equals(name));
                events.add(new SimpleConditionEvent(method, calls, method.getFullName()));
            }
        };
    }
}
