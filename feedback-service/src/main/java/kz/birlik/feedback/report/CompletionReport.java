package kz.birlik.feedback.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import kz.birlik.feedback.discussion.CommentCounts;
import kz.birlik.kit.http.Ids;

/** A published report: the figures as they were summed up that day. The database refuses to change it. */
@Entity
@Immutable
public class CompletionReport {

    @Id
    private UUID id;

    private UUID discussionId;
    private int received;
    private int accepted;
    private int partly;
    private int rejected;
    private int withdrawn;
    private int moderated;
    private int repeats;
    private LocalDate publishedOn;
    private Instant publishedAt;
    private String publishedByBody;

    protected CompletionReport() {}

    /**
     * @param publishedOn business date
     * @param publishedAt real time
     */
    CompletionReport(UUID discussionId, CommentCounts counts, LocalDate publishedOn, Instant publishedAt, String body) {
        if (!counts.reconciles()) {
            throw new IllegalArgumentException("the figures of %s do not add up: %s".formatted(discussionId, counts));
        }
        this.id = Ids.next();
        this.discussionId = discussionId;
        this.received = Math.toIntExact(counts.received());
        this.accepted = Math.toIntExact(counts.accepted());
        this.partly = Math.toIntExact(counts.partly());
        this.rejected = Math.toIntExact(counts.rejected());
        this.withdrawn = Math.toIntExact(counts.withdrawn());
        this.moderated = Math.toIntExact(counts.moderated());
        this.repeats = Math.toIntExact(counts.repeats());
        this.publishedOn = publishedOn;
        this.publishedAt = publishedAt;
        this.publishedByBody = body;
    }

    CommentCounts counts() {
        return new CommentCounts(received, accepted, partly, rejected, withdrawn, moderated, 0, repeats);
    }

    UUID id() {
        return id;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String publishedByBody() {
        return publishedByBody;
    }
}
