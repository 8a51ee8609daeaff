package kz.birlik.feedback.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.birlik.feedback.discussion.Discussion;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;

/**
 * What must be so before a report is published: nobody can comment any more, and every comment has an end (Law on public
 * services, Art. 15).
 */
final class ReportGuard {

    static final String ACTION = "publishReport";

    private ReportGuard() {}

    /** @param unanswered ids of comments without an end */
    static List<Missing> missing(Discussion discussion, LocalDate today, List<UUID> unanswered) {
        var missing = new ArrayList<Missing>();
        if (!discussion.window().isOver(today)) {
            missing.add(new Missing(
                    "discussion-not-over",
                    "Comments are taken until the end of %s; close the round or wait.".formatted(discussion.until()),
                    "/api/v1/discussions/" + discussion.id()));
        }
        unanswered.forEach(id -> missing.add(
                new Missing("comment-unanswered", "The comment has no answer yet.", "/api/v1/comments/" + id)));
        return List.copyOf(missing);
    }

    /** @throws GuardFailed naming everything that is missing, however much it is */
    static void demandNothingMissing(Discussion discussion, LocalDate today, List<UUID> unanswered) {
        var missing = missing(discussion, today, unanswered);
        if (!missing.isEmpty()) {
            throw new GuardFailed(ACTION, missing);
        }
    }
}
