package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A round of public discussion of one edition; opened and closed by concept-service, summed up here. */
@Entity
public class Discussion {

    @Id
    private UUID id;

    private UUID conceptId;
    private String conceptCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText conceptTitle;

    private int round;
    private int edition;
    private LocalDate opensOn;

    @Column(name = "until")
    private LocalDate until;

    private int minWorkingDays;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalDate> countedDays;

    private String ownerBody;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> disposers;

    private LocalDate closedOn;
    private LocalDate reportPublishedOn;

    @Version
    private long version;

    protected Discussion() {}

    public Discussion(DiscussionFacts facts) {
        this.id = facts.id();
        this.conceptId = facts.conceptId();
        this.conceptCode = facts.conceptCode();
        this.conceptTitle = facts.conceptTitle();
        this.round = facts.round();
        this.edition = facts.edition();
        this.opensOn = facts.opensOn();
        this.until = facts.until();
        this.minWorkingDays = facts.minWorkingDays();
        this.countedDays = List.copyOf(facts.countedDays());
        this.ownerBody = facts.ownerBody();
        this.disposers = List.copyOf(facts.disposers());
    }

    /** Concept-service closed the round; the first date stands when it is told twice. */
    public void close(LocalDate on) {
        if (closedOn == null) {
            closedOn = on;
        }
    }

    public void reportPublished(LocalDate on) {
        demandNotReported();
        reportPublishedOn = on;
    }

    /** @throws ReportPublished when the report stands */
    public void demandNotReported() {
        if (isReported()) {
            throw new ReportPublished(reportPublishedOn);
        }
    }

    public CommentWindow window() {
        return new CommentWindow(opensOn, until, closedOn);
    }

    /** @return whether a comment is taken on that day */
    public boolean takesComments(LocalDate today) {
        return !isReported() && window().isOpen(today);
    }

    public Disposers disposers() {
        return new Disposers(ownerBody, disposers);
    }

    public DiscussionStatus status(LocalDate today) {
        return DiscussionStatus.of(this, today);
    }

    public boolean isReported() {
        return reportPublishedOn != null;
    }

    public UUID id() {
        return id;
    }

    public UUID conceptId() {
        return conceptId;
    }

    public String conceptCode() {
        return conceptCode;
    }

    public LocalizedText conceptTitle() {
        return conceptTitle;
    }

    public int round() {
        return round;
    }

    public int edition() {
        return edition;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate until() {
        return until;
    }

    public int minWorkingDays() {
        return minWorkingDays;
    }

    public List<LocalDate> countedDays() {
        return countedDays;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public LocalDate reportPublishedOn() {
        return reportPublishedOn;
    }
}
