package kz.birlik.plans.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.problem.Violation;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.term.TermKind;
import kz.birlik.plans.schedule.PeriodKind;
import kz.birlik.plans.schedule.ReportPeriod;

class ReportTest {

    private static final LocalDate IN_TIME = day("2026-07-05");
    private static final LocalDate LATE = day("2026-07-06");
    private static final ReportContent DONE = content(ClaimedStatus.DONE, day("2026-06-19"));
    private static final ReportContent GOES_ON = content(ClaimedStatus.IN_PROGRESS, null);

    private static final Completion ONE_DUE_DATE =
            new Completion(TermKind.ONCE, List.of(IN_TIME), day("2026-01-01"), day("2026-12-31"), day("2026-06-30"));

    @Test
    void theLastDayIsInTimeAndTheNextIsLate() {
        var inTime = written(DONE);
        inTime.submit(IN_TIME, "ann", ONE_DUE_DATE);
        var late = written(DONE);
        late.submit(LATE, "ann", ONE_DUE_DATE);

        assertThat(inTime.executorLate(day("2027-01-01"))).isFalse();
        assertThat(late.executorLate(day("2027-01-01"))).isTrue();
    }

    @Test
    void aReportInTimeThatWasReturnedStaysInTime() {
        var report = written(DONE);
        report.submit(IN_TIME, "ann", ONE_DUE_DATE);
        report.sendBack(LATE, "Нет протокола");
        report.submit(day("2026-07-20"), "ann", ONE_DUE_DATE);
        report.accept(day("2026-07-26"));

        assertThat(report.executorLate(day("2026-07-26"))).isFalse();
        assertThat(report.collectorLate(day("2027-01-01"))).isTrue();
        assertThat(report.submittedOn).isEqualTo(day("2026-07-20"));
    }

    @Test
    void anOpenReportIsOverdueWhenAHopHasPassed() {
        var draft = written(GOES_ON);
        var submitted = written(GOES_ON);
        submitted.submit(IN_TIME, "ann", ONE_DUE_DATE);

        assertThat(draft.overdue(IN_TIME)).isFalse();
        assertThat(draft.overdue(LATE)).isTrue();
        assertThat(submitted.overdue(day("2026-07-25"))).isFalse();
        assertThat(submitted.overdue(day("2026-07-26"))).isTrue();
        submitted.accept(day("2026-07-26"));
        assertThat(submitted.overdue(day("2027-07-26"))).isFalse();
    }

    @Test
    void onlyWhatIsCompleteIsSubmitted() {
        assertThatThrownBy(() -> written(ReportContent.EMPTY).submit(IN_TIME, "ann", ONE_DUE_DATE))
                .isInstanceOfSatisfying(
                        GuardFailed.class,
                        failed -> assertThat(failed.missing())
                                .extracting(Missing::code)
                                .containsExactly("status", "text"));
        assertThatThrownBy(() -> written(content(ClaimedStatus.DONE, null)).submit(IN_TIME, "ann", ONE_DUE_DATE))
                .isInstanceOfSatisfying(
                        GuardFailed.class,
                        failed -> assertThat(failed.missing())
                                .extracting(Missing::code)
                                .containsExactly("doneOn"));
    }

    @Test
    void everyStateLeadsOnlyWhereItMay() {
        var report = written(DONE);
        assertThatThrownBy(() -> report.accept(IN_TIME)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> report.sendBack(IN_TIME, "x")).isInstanceOf(IllegalTransition.class);
        report.submit(IN_TIME, "ann", ONE_DUE_DATE);
        assertThatThrownBy(() -> report.write(GOES_ON, "ann")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> report.submit(IN_TIME, "ann", ONE_DUE_DATE)).isInstanceOf(IllegalTransition.class);
        report.accept(IN_TIME);
        assertThatThrownBy(() -> report.sendBack(IN_TIME, "x")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> report.write(GOES_ON, "ann")).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void whoeverWroteOrSubmittedItIsAnAuthor() {
        var report = written(DONE);
        report.write(GOES_ON, "bob");
        report.submit(IN_TIME, "cid", ONE_DUE_DATE);

        assertThat(List.of("ann", "bob", "cid")).allMatch(report::writtenBy);
        assertThat(report.writtenBy("dan")).isFalse();
    }

    @Test
    void moneyKeepsItsOneDecimalExactly() {
        var report = written(new ReportContent(
                ClaimedStatus.IN_PROGRESS, null, LocalizedText.of(null, "x"), new BigDecimal("1180"), null, null));

        assertThat(report.content().actualCostThousandKzt()).isEqualTo(new BigDecimal("1180.0"));
    }

    @Test
    void whatCannotBeIsToldFieldByField() {
        var bound = UUID.randomUUID();
        var content = new ReportContent(
                ClaimedStatus.IN_PROGRESS,
                day("2026-07-06"),
                LocalizedText.of("x".repeat(8001), null),
                null,
                List.of(
                        new IndicatorValue(bound, null, "%", BigDecimal.ONE),
                        new IndicatorValue(UUID.randomUUID(), null, "%", BigDecimal.ONE),
                        new IndicatorValue(null, null, "%", BigDecimal.ONE)),
                null);

        assertThat(ContentRules.faults(content, IN_TIME, List.of(bound)))
                .extracting(Violation::field)
                .containsExactly(
                        "content.doneOn",
                        "content.doneOn",
                        "content.text",
                        "content.indicatorValues[1].indicatorId",
                        "content.indicatorValues[2]");
        assertThat(ContentRules.faults(DONE, IN_TIME, List.of())).isEmpty();
    }

    private static Report written(ReportContent content) {
        var period = new ReportPeriod(
                "2026-H1",
                PeriodKind.HALF_YEAR,
                null,
                day("2026-01-01"),
                day("2026-06-30"),
                IN_TIME,
                day("2026-07-25"));
        var report = new Report(UUID.randomUUID(), UUID.randomUUID(), "AKIM-110000000", period, "ann");
        report.write(content, "ann");
        return report;
    }

    private static ReportContent content(ClaimedStatus status, LocalDate doneOn) {
        return new ReportContent(status, doneOn, LocalizedText.of("Өтті", "Проведено"), null, null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
