package kz.birlik.feedback.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.time.BusinessClock;

/** The real pair of 2021: the first round ran from 25 June until 12 July. */
class CommentWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 6, 25);
    private static final LocalDate LAST = LocalDate.of(2021, 7, 12);
    private final CommentWindow window = new CommentWindow(FIRST, LAST, null);

    @Test
    void theFirstAndTheLastDayAreInTime() {
        assertThatCode(() -> window.demandOpen(FIRST)).doesNotThrowAnyException();
        assertThatCode(() -> window.demandOpen(LAST)).doesNotThrowAnyException();
    }

    @Test
    void theDayBeforeIsTooEarlyAndSaysWhenToComeBack() {
        var refusal = catchThrowableOfType(CommentWindowNotOpen.class, () -> window.demandOpen(FIRST.minusDays(1)));
        assertThat(refusal.type().code()).isEqualTo("comment-window-not-open");
        assertThat(refusal.members()).containsEntry("opensOn", "2021-06-25");
    }

    @Test
    void theDayAfterIsTooLateAndSaysWhatTheAuthorCanDo() {
        var refusal = catchThrowableOfType(CommentWindowClosed.class, () -> window.demandOpen(LAST.plusDays(1)));
        assertThat(refusal.type().code()).isEqualTo("comment-window-closed");
        assertThat(refusal.type().status()).isEqualTo(409);
        assertThat(refusal.detail()).contains("2021-07-12");
        assertThat(refusal.members()).containsEntry("until", "2021-07-12").containsKey("alternatives");
    }

    @Test
    void theLastDayEndsAtMidnightInAlmatyAndNotInGreenwich() {
        var lastSecond = Instant.parse("2026-12-07T18:59:59Z");
        var december = new CommentWindow(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 7), null);
        assertThat(december.isOpen(inAlmaty(lastSecond))).isTrue();
        assertThat(december.isOpen(inAlmaty(lastSecond.plusSeconds(1)))).isFalse();
    }

    @Test
    void aClosedRoundTakesNothingThoughItsTermRuns() {
        var closed = new CommentWindow(FIRST, LAST, LocalDate.of(2021, 7, 1));
        assertThatThrownBy(() -> closed.demandOpen(LocalDate.of(2021, 7, 2)))
                .isInstanceOf(CommentWindowClosed.class)
                .hasMessageContaining("2021-07-01");
        assertThat(closed.isOver(LocalDate.of(2021, 7, 2))).isTrue();
    }

    private static LocalDate inAlmaty(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toLocalDate();
    }
}
