package kz.birlik.feedback.comment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.feedback.discussion.CommentCounts;
import kz.birlik.kit.problem.Refusal;
import kz.birlik.kit.text.LocalizedText;

/** Whatever citizens, officers and moderators do in whatever order, the figures add up, and only then. */
class ReconciliationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    private static final LocalizedText REASON = LocalizedText.of("Себебі", "Причина");

    static List<Long> seeds() {
        return new Random(20261222).longs(40).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCommentIsInExactlyOneFigure(long seed) {
        var random = new Random(seed);
        var comments = new ArrayList<Comment>();
        for (var step = 0; step < 120; step++) {
            if (comments.isEmpty() || random.nextInt(4) == 0) {
                comments.add(received(random, comments));
            } else {
                something(random, comments.get(random.nextInt(comments.size())));
            }
            check(comments);
        }
        comments.forEach(ReconciliationTest::answerIfOpen);
        assertThat(countsOf(comments).reconciles()).isTrue();
        assertThat(countsOf(comments).received()).isEqualTo(comments.size());
    }

    private static void check(List<Comment> comments) {
        var counts = countsOf(comments);
        var open = comments.stream()
                .filter(comment -> comment.status() == CommentStatus.RECEIVED)
                .count();
        assertThat(counts.received()).isEqualTo(comments.size());
        assertThat(counts.unanswered()).isEqualTo(open);
        assertThat(counts.reconciles()).isEqualTo(open == 0);
        assertThat(counts.received() - counts.unanswered())
                .isEqualTo(counts.accepted()
                        + counts.partly()
                        + counts.rejected()
                        + counts.withdrawn()
                        + counts.moderated());
    }

    private static Comment received(Random random, List<Comment> earlier) {
        var comment = CommentTest.aComment();
        if (!earlier.isEmpty() && random.nextInt(5) == 0) {
            comment.repeats(earlier.get(0).id());
        }
        return comment;
    }

    /** Legal or not; what is refused must change nothing. */
    private static void something(Random random, Comment comment) {
        var before = comment.status();
        try {
            switch (random.nextInt(3)) {
                case 0 -> comment.withdraw(TODAY);
                case 1 -> comment.hide(HidingReason.ADVERTISING, TODAY, false);
                default -> {
                    var outcome = Outcome.values()[random.nextInt(3)];
                    var reason = random.nextBoolean() ? REASON : null;
                    var changed = random.nextInt(3) == 0 ? UUID.randomUUID() : null;
                    comment.dispose(new Disposition(outcome, reason, changed, null), 1, "MKI", TODAY);
                }
            }
        } catch (Refusal refused) {
            assertThat(comment.status()).isEqualTo(before);
        }
    }

    private static void answerIfOpen(Comment comment) {
        if (comment.status() == CommentStatus.RECEIVED) {
            comment.dispose(new Disposition(Outcome.ACCEPTED, null, null, null), 1, "MKI", TODAY);
        }
    }

    /** Summed up in two parts, as by provision. */
    private static CommentCounts countsOf(List<Comment> comments) {
        var half = comments.size() / 2;
        return CommentCounts.sum(
                List.of(part(comments.subList(0, half)), part(comments.subList(half, comments.size()))));
    }

    private static CommentCounts part(List<Comment> comments) {
        Map<CommentStatus, Long> byStatus = comments.stream().collect(groupingBy(Comment::status, counting()));
        return CommentStatus.counts(
                byStatus,
                comments.stream().filter(comment -> comment.repeatOf() != null).count());
    }
}
