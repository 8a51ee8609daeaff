package kz.birlik.system.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** Sums are added and compared to the last tiyn, so nothing that handles them holds, takes, gives or asks for a rounded number. */
class MoneyIsExactTest {

    private static final String[] MONEY = {
        "kz.birlik.plans.measure.money..", "kz.birlik.plans.summary..", "kz.birlik.plans.report.."
    };
    private static final Set<String> ROUNDED = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void noFloatingPointComesNearASum() {
        noFloatingPoint(MONEY).check(House.classes());
    }

    @Test
    void theRuleSeesFieldsParametersResultsAndCalls() {
        var sinner = new ClassFileImporter().importClasses(Sinner.class);
        var told = noFloatingPoint("kz.birlik.system.house..")
                .evaluate(sinner)
                .getFailureReport()
                .getDetails();

        assertThat(told).hasSize(4).anyMatch(fault -> fault.contains("doubleValue"));
    }

    /** One fault of each kind. */
    static final class Sinner {
        Double field;

        void takes(float parameter) {}

        double gives() {
            return 0;
        }

        int asks(Number number) {
            return (int) number.doubleValue();
        }
    }

    private static ArchRule noFloatingPoint(String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should(new ArchCondition<JavaClass>("know no floating point") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> isRounded(field.getRawType()))
                                .forEach(
                                        field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                        type.getCodeUnits().stream()
                                .filter(unit -> isRounded(unit))
                                .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName())));
                        Stream.concat(
                                        type.getMethodCallsFromSelf().stream(),
                                        type.getConstructorCallsFromSelf().stream())
                                .filter(call -> Stream.concat(
                                                Stream.of(call.getTarget().getRawReturnType()),
                                                call.getTarget().getRawParameterTypes().stream())
                                        .anyMatch(MoneyIsExactTest::isRounded))
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                    }
                });
    }

    private static boolean isRounded(JavaCodeUnit unit) {
        var types = Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
        return types.anyMatch(MoneyIsExactTest::isRounded);
    }

    private static boolean isRounded(JavaClass type) {
        return ROUNDED.contains(type.getBaseComponentType().getName());
    }
}
