package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.MeasureFacts;
import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;

class RulesTest {

    private static final UUID AKMOLA_PLAN = UUID.randomUUID();

    @Test
    void aMeasureWithoutOwnAndLinkedIndicatorHasNone() {
        assertThat(seen(new NoIndicator(), sound(m -> m.indicator(null)))).hasSize(1);
        assertThat(seen(new NoIndicator(), sound(m -> m))).isEmpty();
        assertThat(seen(new NoIndicator(), sound(m -> m.indicator(null).links(List.of(UUID.randomUUID())))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "МБ                                 | 10.0 | 0",
                "МБ                                 | -    | 1",
                "-                                  | 10.0 | 1",
                "-                                  | -    | 1",
                "не требуется                       | -    | 0",
                "в пределах предусмотренных средств | -    | 0",
                "көзделген қаражат шегінде          | -    | 0",
            })
    void moneyNeedsASourceAndASourceThatPaysNeedsASum(String source, BigDecimal cost, int findings) {
        assertThat(seen(new NoCostOrSource(), sound(m -> m.source(source).cost(cost))))
                .hasSize(findings);
    }

    @Test
    void aMeasureThatIsNeverDueHasNoDueDate() {
        assertThat(seen(new NoDueDate(), sound(m -> m.term("постоянно", List.of()))))
                .hasSize(1);
        assertThat(seen(new NoDueDate(), sound(m -> m.term(null, List.of())))).hasSize(1);
        assertThat(seen(new NoDueDate(), sound(m -> m))).isEmpty();
    }

    @Test
    void withoutAnyBodyThatCanBeOrderedThereIsNoLead() {
        var free = new MeasureFacts.Executor("ЭКО", null, true);
        var bound = new MeasureFacts.Executor("МКИ", "MKI", false);

        assertThat(seen(new NoLead(), sound(m -> m.executors(List.of())))).hasSize(1);
        assertThat(seen(new NoLead(), sound(m -> m.executors(List.of(free, free)))))
                .hasSize(1);
        assertThat(seen(new NoLead(), sound(m -> m.executors(List.of(free, bound)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "проведение мероприятия",
                "Проведение мероприятия (фото-, видеоматериалы)",
                "ПРОВЕДЕНИЕ  МЕРОПРИЯТИЯ."
            })
    void anEventThatIsItsOwnProofIsOutputOnly(String form) {
        assertThat(seen(new OutputOnly(List.of("проведение мероприятия")), sound(m -> m.form(form))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"протокол", "проведение мероприятия, отчёт", "отчёт о проведении мероприятия"})
    void aFormThatProvesMoreIsNot(String form) {
        assertThat(seen(new OutputOnly(List.of("проведение мероприятия")), sound(m -> m.form(form))))
                .isEmpty();
    }

    @Test
    void theSameTextInAnotherPlanIsADuplicateHoweverItIsTyped() {
        var found = seen(
                new DuplicateAcrossPlans(),
                sound(m -> m.title("Караван милосердия")),
                sound(m -> m.title("КАРАВАН  «милосердия».").plan(UUID.randomUUID(), "550000000", 2026)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).measureIds()).hasSize(2);
        assertThat(found.get(0).inputs()).containsEntry("text", "караван милосердия");
    }

    @Test
    void withinOnePlanOrOnePlansNextYearNothingIsADuplicateAcrossPlans() {
        assertThat(seen(new DuplicateAcrossPlans(), sound(m -> m), sound(m -> m)))
                .isEmpty();
        assertThat(seen(
                        new DuplicateAcrossPlans(),
                        sound(m -> m),
                        sound(m -> m.plan(UUID.randomUUID(), "110000000", 2027))))
                .isEmpty();
    }

    @Test
    void oneChangedValueChangesExactlyItsOwnFinding() {
        var random = new Random(44);
        for (var i = 0; i < 500; i++) {
            var weak = random.nextInt(4);
            var measure = sound(m -> switch (weak) {
                case 0 -> m.indicator(null);
                case 1 -> m.source(null);
                case 2 -> m.term("постоянно", List.of());
                default -> m.executors(List.of());
            });
            var rules = List.of(new NoIndicator(), new NoCostOrSource(), new NoDueDate(), new NoLead());
            for (var rule = 0; rule < rules.size(); rule++) {
                assertThat(seen(rules.get(rule), measure)).hasSize(rule == weak ? 1 : 0);
            }
        }
    }

    private static List<Observation> seen(Rule rule, MeasureFacts... measures) {
        var found = new ArrayList<Observation>();
        for (var measure : measures) {
            rule.look(measure, found::add);
        }
        rule.end(found::add);
        return found;
    }

    private static MeasureFacts sound(UnaryOperator<Draft> change) {
        return change.apply(new Draft()).made();
    }

    /** A measure without any weakness, to be spoilt in one point. */
    private static final class Draft {
        private UUID plan = AKMOLA_PLAN;
        private String region = "110000000";
        private int year = 2026;
        private String title = "Форум матерей";
        private String form = "протокол";
        private List<MeasureFacts.Executor> executors = List.of(new MeasureFacts.Executor("МКИ", "MKI", false));
        private String term = "май";
        private List<LocalDate> due = List.of(LocalDate.of(2026, 5, 31));
        private BigDecimal cost = new BigDecimal("10.0");
        private String source = "МБ";
        private String indicator = "доля участников, %";
        private List<UUID> links = List.of();

        Draft plan(UUID id, String kato, int ofYear) {
            plan = id;
            region = kato;
            year = ofYear;
            return this;
        }

        Draft title(String text) {
            title = text;
            return this;
        }

        Draft form(String text) {
            form = text;
            return this;
        }

        Draft executors(List<MeasureFacts.Executor> all) {
            executors = all;
            return this;
        }

        Draft term(String raw, List<LocalDate> days) {
            term = raw;
            due = days;
            return this;
        }

        Draft cost(BigDecimal amount) {
            cost = amount;
            return this;
        }

        Draft source(String text) {
            source = text;
            return this;
        }

        Draft indicator(String text) {
            indicator = text;
            return this;
        }

        Draft links(List<UUID> all) {
            links = all;
            return this;
        }

        MeasureFacts made() {
            return new MeasureFacts(
                    UUID.randomUUID(),
                    plan,
                    1,
                    region,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    "1",
                    7,
                    LocalizedText.of(null, title),
                    form,
                    executors,
                    term,
                    due,
                    cost,
                    source,
                    indicator,
                    links);
        }
    }
}
