package kz.birlik.concepts.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.concepts.template.DiscussionTerm;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.Conflict;

/** One round of public discussion. Its deadline was published, so it is stored and never computed again. */
@Entity
@Table(name = "discussion_round")
public class DiscussionRound {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID conceptId;
    private int number;
    private int edition;
    private LocalDate opensOn;
    private LocalDate until;
    private int minWorkingDays;
    private String legalBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalDate> countedDays;

    private LocalDate closedOn;

    protected DiscussionRound() {}

    DiscussionRound(
            UUID conceptId,
            int number,
            int edition,
            LocalDate opensOn,
            LocalDate until,
            DiscussionTerm term,
            List<LocalDate> countedDays) {
        this.id = Ids.next();
        this.conceptId = conceptId;
        this.number = number;
        this.edition = edition;
        this.opensOn = opensOn;
        this.until = until;
        this.minWorkingDays = term.minWorkingDays();
        this.legalBasis = term.legalBasis();
        this.countedDays = countedDays;
    }

    /** @throws Conflict before the day after the deadline, and when it is closed already */
    void close(LocalDate today) {
        if (closedOn != null) {
            throw new Conflict("discussion-closed", "Round %d was closed on %s.".formatted(number, closedOn));
        }
        if (!today.isAfter(until)) {
            throw new Conflict(
                    "discussion-term-running",
                    "Comments are in time until the end of %s; today is %s.".formatted(until, today),
                    Map.of("until", until));
        }
        closedOn = today;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID conceptId() {
        return conceptId;
    }

    public int number() {
        return number;
    }

    int edition() {
        return edition;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate until() {
        return until;
    }

    int minWorkingDays() {
        return minWorkingDays;
    }

    String legalBasis() {
        return legalBasis;
    }

    List<LocalDate> countedDays() {
        return countedDays;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
