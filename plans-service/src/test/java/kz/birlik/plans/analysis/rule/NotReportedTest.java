package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.measure.ClaimedStatus;

class NotReportedTest {

    private final PlanFacts plan = PlanDraft.akmola()
            .due("2026-H1", "2026-01-01", "2026-06-30", "2026-07-05")
            .due("2026-H2", "2026-07-01", "2026-12-31", "2026-12-20")
            .made();

    @Test
    void eachPeriodThatPassedWithoutAReportIsNamedOnce() {
        assertThat(Seen.by(new NotReported(), MeasureDraft.of(plan)))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).containsEntry("periods", "2026-H1, 2026-H2"));
        assertThat(Seen.by(
                        new NotReported(), MeasureDraft.of(plan).reported("2026-H1", ClaimedStatus.IN_PROGRESS, null)))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).containsEntry("periods", "2026-H2"));
    }

    @Test
    void onceItIsDoneNothingMoreIsOwed() {
        assertThat(Seen.by(
                        new NotReported(), MeasureDraft.of(plan).reported("2026-H1", ClaimedStatus.DONE, "2026-06-01")))
                .isEmpty();
    }

    @Test
    void beforeItsTermBeginsNothingIsOwed() {
        var later = MeasureDraft.of(plan).term(MeasureDraft.term("2026-07-01", "2026-12-31"));
        assertThat(Seen.by(new NotReported(), later))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).containsEntry("periods", "2026-H2"));
    }

    @Test
    void offControlNothingIsOwedFromThatDayOn() {
        var off = MeasureDraft.of(plan);
        off.offControl = LocalDate.of(2026, 12, 20);
        assertThat(Seen.by(new NotReported(), off))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).containsEntry("periods", "2026-H1"));
    }

    @Test
    void aPlanWithoutAScheduleOwesNothing() {
        assertThat(Seen.by(new NotReported(), MeasureDraft.sound())).isEmpty();
    }
}
