package kz.birlik.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.IllegalTransition;

class PlanTablesTest {

    @Test
    void aSignedTableIsTranslatedByACorrectionAndTheRefusalSaysSo() {
        assertThatThrownBy(() -> new PlanTables(PlanStatus.APPROVED, 1, null, true).requireTranslatable(1))
                .isInstanceOfSatisfying(
                        GuardFailed.class,
                        failed -> assertThat(failed.missing()).singleElement().satisfies(way -> {
                            assertThat(way.code()).isEqualTo("correction");
                            assertThat(way.message()).contains("POST /api/v1/plan-imports with plan");
                        }));
    }

    @Test
    void draftsReviewsAndCorrectionsTakeTheOtherLanguage() {
        assertThatCode(() -> {
                    new PlanTables(PlanStatus.DRAFT, 1, null, false).requireTranslatable(1);
                    new PlanTables(PlanStatus.REVIEW_REQUIRED, 1, null, true).requireTranslatable(1);
                    new PlanTables(PlanStatus.APPROVED, 1, 2, true).requireTranslatable(2);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsDecidedOrClosedIsNotTranslated() {
        assertThatThrownBy(() -> new PlanTables(PlanStatus.SUBMITTED, 1, null, false).requireTranslatable(1))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> new PlanTables(PlanStatus.CLOSED, 1, null, true).requireTranslatable(1))
                .isInstanceOf(IllegalTransition.class);
    }
}
