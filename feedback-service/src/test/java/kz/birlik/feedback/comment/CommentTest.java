package kz.birlik.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

class CommentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    private static final Disposition ACCEPTED = new Disposition(Outcome.ACCEPTED, null, null, 2);
    private static final Disposition REJECTED =
            new Disposition(Outcome.REJECTED, LocalizedText.of(null, "Не относится к проекту"), null, null);

    private final Comment comment = aComment();

    static Comment aComment() {
        return new Comment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Language.RU,
                CommentText.of("text", "Добавьте срок."),
                new Author("key", "7f3a-91c2"),
                Instant.parse("2026-11-25T20:30:00Z"));
    }

    @Test
    void theDayOfReceiptIsTheDayInAlmaty() {
        assertThat(comment.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void anAnswerMayBeCorrectedAndReplacesTheOneBefore() {
        comment.dispose(ACCEPTED, 1, "MKI", TODAY);
        comment.dispose(REJECTED, 1, "APK", TODAY.plusDays(1));
        assertThat(comment.status()).isEqualTo(CommentStatus.REJECTED);
        assertThat(comment.disposition()).hasValueSatisfying(answer -> {
            assertThat(answer.changedEdition()).isNull();
            assertThat(answer.reason().ru()).isEqualTo("Не относится к проекту");
        });
        assertThat(comment.disposedByBody()).isEqualTo("APK");
    }

    @Test
    void anAnsweredCommentCannotBeWithdrawn() {
        comment.dispose(ACCEPTED, 1, "MKI", TODAY);
        assertThatThrownBy(() -> comment.withdraw(TODAY))
                .isInstanceOfSatisfying(
                        IllegalTransition.class,
                        refusal -> assertThat(refusal.members())
                                .containsEntry("from", "ACCEPTED")
                                .containsEntry("attempted", "WITHDRAWN"));
    }

    @Test
    void aWithdrawnCommentIsNeitherAnsweredNorModerated() {
        comment.withdraw(TODAY);
        assertThatThrownBy(() -> comment.dispose(ACCEPTED, 1, "MKI", TODAY)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> comment.hide(HidingReason.INCITEMENT, TODAY, false))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void hidingBeforeTheReportCountsAsModerated() {
        comment.dispose(ACCEPTED, 1, "MKI", TODAY);
        comment.hide(HidingReason.PERSONAL_DATA, TODAY, false);
        assertThat(comment.status()).isEqualTo(CommentStatus.MODERATED);
        assertThat(comment.disposition()).isEmpty();
        assertThat(comment.text()).isEqualTo("Добавьте срок.");
    }

    @Test
    void hidingAfterTheReportLeavesTheFigures() {
        comment.dispose(ACCEPTED, 1, "MKI", TODAY);
        comment.hide(HidingReason.PERSONAL_DATA, TODAY, true);
        assertThat(comment.status()).isEqualTo(CommentStatus.ACCEPTED);
        assertThat(comment.isHiddenFromPublic()).isTrue();
    }

    @Test
    void nothingIsHiddenTwice() {
        comment.hide(HidingReason.ADVERTISING, TODAY, false);
        assertThatThrownBy(() -> comment.hide(HidingReason.INCITEMENT, TODAY, false))
                .isInstanceOf(Conflict.class);
    }
}
