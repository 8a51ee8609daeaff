package kz.birlik.concepts.feedback;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The completion report of a round, as far as approval needs it. */
@Entity
@Table(name = "discussion_report")
public class DiscussionReport {

    @Id
    private UUID discussionId;

    private UUID conceptId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportCounts counts;

    private LocalDate publishedOn;

    protected DiscussionReport() {}

    DiscussionReport(UUID discussionId) {
        this.discussionId = discussionId;
    }

    void take(UUID ofConcept, ReportCounts asCounts, LocalDate on) {
        conceptId = ofConcept;
        counts = asCounts;
        publishedOn = on;
    }

    public UUID discussionId() {
        return discussionId;
    }

    public ReportCounts counts() {
        return counts;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}
