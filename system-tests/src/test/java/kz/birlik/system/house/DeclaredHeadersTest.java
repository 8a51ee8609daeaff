package kz.birlik.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** A header is declared in the contract exactly where the code reads it. */
class DeclaredHeadersTest {

    private static final String KIT = "kz.birlik.kit.";

    private static final DescribedPredicate<JavaMethod> OPERATIONS = DescribedPredicate.describe(
            "operations", method -> method.isAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation"));

    @Test
    void idempotencyKeysAreDeclaredWhereTheyAreHonoured() {
        methods()
                .that(OPERATIONS)
                .should(carryExactlyWhenCalling(
                        KIT + "http.TakesIdempotencyKey", KIT + "data.idempotency.Idempotency", "once"))
                .check(House.classes());
    }

    @Test
    void optionalVersionsAreDeclaredWhereTheyAreHonoured() {
        methods()
                .that(OPERATIONS)
                .should(carryExactlyWhenCalling(
                        KIT + "http.TakesIfMatch", KIT + "http.Preconditions", "ifMatchOptional"))
                .check(House.classes());
    }

    private static ArchCondition<JavaMethod> carryExactlyWhenCalling(String mark, String owner, String name) {
        return new ArchCondition<>("carry @%s exactly when they call %s".formatted(mark, name)) {
            @Override
            public void check(JavaMethod operation, ConditionEvents events) {
                var calls = reaches(operation, owner, name, new HashSet<>());
                if (calls != operation.isAnnotatedWith(mark)) {
                    events.add(SimpleConditionEvent.violated(
                            operation,
                            "%s %s %s".formatted(operation.getFullName(), calls ? "calls" : "does not call", name)));
                }
            }
        };
    }

    /** Looks through the private methods of the resource too. */
    private static boolean reaches(JavaMethod from, String owner, String name, Set<JavaMethod> seen) {
        return seen.add(from)
                && from.getMethodCallsFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(target -> target.getOwner().getName().equals(owner)
                                        && target.getName().equals(name)
                                || target.getOwner().equals(from.getOwner())
                                        && from.getOwner().getMethods().stream()
                                                .filter(own -> own.getName().equals(target.getName()))
                                                .anyMatch(own -> reaches(own, owner, name, seen)));
    }
}
