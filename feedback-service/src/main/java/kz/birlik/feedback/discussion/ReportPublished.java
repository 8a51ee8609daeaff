package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.Map;

import kz.birlik.kit.problem.Conflict;

/** The report of the discussion stands, and with it every comment and answer it counts. */
public class ReportPublished extends Conflict {

    ReportPublished(LocalDate publishedOn) {
        super(
                "report-published",
                "The completion report was published on %s; its comments and answers stand as they are."
                        .formatted(publishedOn),
                Map.of("publishedOn", publishedOn.toString()));
    }
}
