package kz.birlik.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;

class PlanGuardsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-01");

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2023-12-31", "2026-02-02"})
    void anActOfAnotherTimeApprovesAndEndsNothing(String date) {
        assertThatThrownBy(() -> PlanGuards.approval(plan(), 1, act(date), TODAY))
                .isInstanceOfSatisfying(
                        GuardFailed.class,
                        failed -> assertThat(failed.missing())
                                .extracting(Missing::code)
                                .containsExactly("act"));
        assertThatThrownBy(() -> PlanGuards.closure(plan(), ClosureReason.TERMINATED_EARLY, act(date), TODAY))
                .isInstanceOf(GuardFailed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-12-28", "2026-02-01"})
    void anActMayBeTwoYearsOlderThanItsPlanAndAsYoungAsToday(String date) {
        assertThatCode(() -> PlanGuards.approval(plan(), 1, act(date), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void theRefusalNamesTheEarliestDay() {
        assertThatThrownBy(() -> PlanGuards.approval(plan(), 1, act("1900-01-01"), TODAY))
                .isInstanceOfSatisfying(
                        GuardFailed.class,
                        failed -> assertThat(failed.missing().get(0).message()).contains("1900-01-01", "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-28, 2025-12-28", "2026-01-15, 2026-01-01", ", 2026-01-01"})
    void aPlanBeginsWithItsFirstDayOrAnOlderAct(LocalDate approved, LocalDate begins) {
        var plan = plan();
        plan.approvedOn = approved;

        assertThat(PlanPeriod.begins(plan)).isEqualTo(begins);
    }

    private static Plan plan() {
        return new Plan(
                UUID.randomUUID(),
                PlanLevel.REGION,
                "110000000",
                "AKIM-110000000",
                LocalizedText.of("Жоспар", "План"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                1);
    }

    private static ActRef act(String date) {
        return new ActRef("AKIMAT_RESOLUTION", "А-1/12", LocalDate.parse(date), null, null);
    }
}
