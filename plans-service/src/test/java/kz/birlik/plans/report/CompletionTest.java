package kz.birlik.plans.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.problem.Violation;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.measure.term.TermParser;
import kz.birlik.plans.schedule.PeriodKind;
import kz.birlik.plans.schedule.ReportPeriod;

class CompletionTest {

    private static final Period PLAN = new Period(day("2026-01-01"), day("2027-12-31"));
    private static final LocalDate H1 = day("2026-06-30");
    private static final LocalDate LAST = day("2027-12-31");
    private static final ReportContent DONE = content(ClaimedStatus.DONE, day("2026-06-19"));

    @Test
    void aQuarterlyMeasureIsNotDoneWhileQuartersLieAhead() {
        assertThat(completion("ежеквартально", H1).faults(DONE)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("content.status");
            assertThat(fault.message())
                    .contains("2026-09-30, 2026-12-31, 2027-03-31, 2027-06-30, 2027-09-30, 2027-12-31")
                    .doesNotContain("2026-06-30");
        });
    }

    @Test
    void manyDueDatesAreNotAllNamedButTheLastIs() {
        assertThat(completion("ежемесячно", H1).faults(DONE))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains("2027-02-28 … 2027-12-31");
    }

    @Test
    void whatRecursIsDoneInThePeriodOfItsLastDueDate() {
        assertThat(Stream.of("ежеквартально", "ежегодно, декабрь", "ежемесячно", "июнь, декабрь 2026 года"))
                .allSatisfy(term -> {
                    assertThat(completion(term, H1).faults(DONE)).hasSize(1);
                    assertThat(completion(term, LAST).faults(DONE)).isEmpty();
                });
        assertThat(completion("июнь, декабрь 2026 года", day("2026-12-31")).faults(DONE))
                .isEmpty();
    }

    @Test
    void aMeasureOfOneDueDateIsDoneEarly() {
        assertThat(Stream.of("декабрь 2027 года", "2026-2027 годы", "IV квартал 2027 года", "31.12.2027"))
                .allSatisfy(
                        term -> assertThat(completion(term, H1).faults(DONE)).isEmpty());
    }

    @Test
    void whatGoesOnAllTheTimeIsDoneWithItsPlan() {
        assertThat(completion("постоянно", H1).faults(DONE))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains("2027-12-31");
        assertThat(completion("постоянно", LAST).faults(DONE)).isEmpty();
    }

    @Test
    void aDueDateAfterThePlanDoesNotKeepItsLastReportOpen() {
        var late = new Completion(
                TermParser.parse("ежегодно", PLAN).orElseThrow().term().kind(),
                List.of(day("2027-12-31"), day("2028-12-31")),
                PLAN.from(),
                LAST,
                LAST);

        assertThat(late.faults(DONE)).isEmpty();
    }

    @Test
    void aWordingNobodyUnderstoodHindersNothing() {
        assertThat(completion("после решения штаба", H1).dueDates()).isEmpty();
        assertThat(completion("после решения штаба", H1).faults(DONE)).isEmpty();
    }

    @Test
    void nothingIsDoneBeforeThePlanAndItsActBegin() {
        assertThat(completion("июнь 2026 года", H1).faults(content(ClaimedStatus.DONE, day("2025-12-31"))))
                .extracting(Violation::field)
                .containsExactly("content.doneOn");
        assertThat(completion("июнь 2026 года", H1).faults(content(ClaimedStatus.DONE, PLAN.from())))
                .isEmpty();
    }

    @Test
    void onlyTheClaimThatItIsDoneIsHeldAgainstTheTerm() {
        assertThat(completion("ежеквартально", H1).faults(content(ClaimedStatus.IN_PROGRESS, null)))
                .isEmpty();
        assertThat(completion("ежеквартально", H1).faults(content(ClaimedStatus.NOT_DONE, null)))
                .isEmpty();
    }

    @Test
    void aDraftFromBeforeItsTermWasCorrectedIsNotSubmitted() {
        var report = new Report(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                new ReportPeriod("2026-H1", PeriodKind.HALF_YEAR, null, PLAN.from(), H1, H1, H1),
                "ann");
        report.write(DONE, "ann");

        assertThatThrownBy(() -> report.submit(H1, "ann", completion("ежеквартально", H1)))
                .isInstanceOfSatisfying(
                        GuardFailed.class,
                        failed -> assertThat(failed.missing())
                                .extracting(Missing::code)
                                .containsExactly("status"));
        report.submit(H1, "ann", completion("июнь 2026 года", H1));
        assertThat(report.status).isEqualTo(ReportStatus.SUBMITTED);
    }

    private static Completion completion(String wording, LocalDate periodTo) {
        var term = TermParser.parse(wording, PLAN).orElseThrow().term();
        return new Completion(term.kind(), term.dueDates(), PLAN.from(), PLAN.to(), periodTo);
    }

    private static ReportContent content(ClaimedStatus status, LocalDate doneOn) {
        return new ReportContent(status, doneOn, LocalizedText.of("Өтті", "Проведено"), null, null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
