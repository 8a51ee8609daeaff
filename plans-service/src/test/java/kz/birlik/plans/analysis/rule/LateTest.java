package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.measure.ClaimedStatus;

class LateTest {

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-07-01, 1", "2026-12-01, 1"})
    void fromTheDayAfterTheLastDueOneItIsLate(LocalDate day, int findings) {
        assertThat(Seen.by(new Late(day), MeasureDraft.sound())).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-07-01, 1"})
    void whatWasDoneAfterThatDayStaysLate(String doneOn, int findings) {
        assertThat(Seen.by(new Late(Seen.DAY), MeasureDraft.sound().reported("2026-H1", ClaimedStatus.DONE, doneOn)))
                .hasSize(findings);
    }

    @Test
    void theNextDayItIsStillTheSameFinding() {
        var measure = MeasureDraft.sound();
        assertThat(Seen.by(new Late(Seen.DAY), measure).get(0).inputs())
                .isEqualTo(
                        Seen.by(new Late(Seen.DAY.plusDays(1)), measure).get(0).inputs());
    }

    @Test
    void nobodyOwesWhatWasNotApprovedOrWasTakenOffControlOrIsNeverDue() {
        var off = MeasureDraft.sound();
        off.offControl = LocalDate.of(2026, 5, 1);

        assertThat(Seen.by(
                        new Late(Seen.DAY),
                        MeasureDraft.of(PlanDraft.akmola().draft().made()),
                        off,
                        MeasureDraft.sound().term(MeasureDraft.noTerm("постоянно"))))
                .isEmpty();
    }

    @Test
    void aReportThatWorkGoesOnDoesNotMakeItInTime() {
        assertThat(Seen.by(
                        new Late(Seen.DAY), MeasureDraft.sound().reported("2026-H1", ClaimedStatus.IN_PROGRESS, null)))
                .hasSize(1);
    }
}
