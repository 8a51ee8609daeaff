package kz.birlik.concepts.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.concepts.calendar.Calendars;
import kz.birlik.kit.calendar.CalendarDay;
import kz.birlik.kit.data.inbox.EventHandler;
import kz.birlik.kit.data.inbox.LatestSeen;
import kz.birlik.kit.data.inbox.ReceivedEvent;

/** Takes in what feedback-service tells: reports by round, calendars by year. */
@ApplicationScoped
class FeedbackHandler implements EventHandler {

    private static final String REPORT = "kz.birlik.discussion.report-published.v1";
    private static final String CALENDAR = "kz.birlik.calendar.changed.v1";

    private final ReportRepository reports;
    private final Calendars calendars;
    private final LatestSeen latest;

    FeedbackHandler(ReportRepository reports, Calendars calendars, LatestSeen latest) {
        this.reports = reports;
        this.calendars = calendars;
        this.latest = latest;
    }

    /** The members of a report we need. */
    record Report(UUID discussionId, UUID conceptId, ReportCounts counts, LocalDate publishedOn) {
        Report {
            Objects.requireNonNull(discussionId, "discussionId");
            Objects.requireNonNull(conceptId, "conceptId");
            Objects.requireNonNull(counts, "counts");
            Objects.requireNonNull(publishedOn, "publishedOn");
        }
    }

    /** The members of a calendar we need. */
    record Year(int year, long version, List<CalendarDay> days) {
        Year {
            days = List.copyOf(days);
        }
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public boolean handles(String type) {
        return type.equals(REPORT) || type.equals(CALENDAR);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case REPORT -> {
                if (latest.isNews(this, "report", event)) {
                    take(event.as(Report.class));
                }
            }
            case CALENDAR -> {
                var told = event.as(Year.class);
                calendars.take(told.year(), told.version(), told.days());
            }
            default -> {
                // Not ours to know.
            }
        }
    }

    private void take(Report told) {
        var known = reports.findById(told.discussionId());
        var report = known == null ? new DiscussionReport(told.discussionId()) : known;
        report.take(told.conceptId(), told.counts(), told.publishedOn());
        if (known == null) {
            reports.persist(report);
        }
    }
}
