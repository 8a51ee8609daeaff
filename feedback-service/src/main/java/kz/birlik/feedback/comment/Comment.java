package kz.birlik.feedback.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.kit.time.BusinessClock;

/** A citizen's sentence on a draft and the answer it got; its text never changes and it is never deleted. */
@Entity
public class Comment {

    @Id
    private UUID id;

    private UUID discussionId;
    private UUID provisionId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String text;
    private String textKey;
    private String authorKey;
    private String pseudonym;
    private LocalDate receivedOn;
    private Instant receivedAt;
    private UUID repeatOf;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

    private String reasonKk;
    private String reasonRu;
    private UUID changedProvisionId;
    private Integer changedEdition;
    private LocalDate disposedOn;
    private String disposedByBody;
    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private HidingReason hidingReason;

    private LocalDate hiddenOn;

    @Version
    private long version;

    protected Comment() {}

    /**
     * @param provisionId null when the comment is on the edition as a whole
     * @param receivedAt business time
     */
    Comment(
            UUID discussionId,
            UUID provisionId,
            Language language,
            CommentText text,
            Author author,
            Instant receivedAt) {
        this.id = Ids.next();
        this.discussionId = discussionId;
        this.provisionId = provisionId;
        this.language = language;
        this.text = text.value();
        this.textKey = text.key();
        this.authorKey = author.key();
        this.pseudonym = author.pseudonym();
        this.receivedAt = receivedAt;
        this.receivedOn = receivedAt.atZone(BusinessClock.ZONE).toLocalDate();
        this.status = CommentStatus.RECEIVED;
    }

    /** The same person wrote the same text before: kept and answered all the same, and counted as a repeat. */
    void repeats(UUID original) {
        this.repeatOf = original;
    }

    /** Answers, or corrects the answer. */
    void dispose(Disposition disposition, int discussedEdition, String body, LocalDate on) {
        status.demand(disposition.outcome().status());
        disposition.demandValid(language, discussedEdition);
        status = disposition.outcome().status();
        reasonKk = disposition.reason() == null ? null : disposition.reason().kk();
        reasonRu = disposition.reason() == null ? null : disposition.reason().ru();
        changedProvisionId = disposition.changedProvisionId();
        changedEdition = disposition.changedEdition();
        disposedByBody = body;
        disposedOn = on;
    }

    void withdraw(LocalDate on) {
        status.demand(CommentStatus.WITHDRAWN);
        status = CommentStatus.WITHDRAWN;
        withdrawnOn = on;
    }

    /**
     * Hides the text from the public. Before the report the comment leaves the answered ones; afterwards only the text
     * goes, for the figures of a published report stand.
     */
    void hide(HidingReason reason, LocalDate on, boolean reported) {
        if (hidingReason != null) {
            throw new Conflict("already-hidden", "The text was hidden on %s already.".formatted(hiddenOn));
        }
        if (!reported) {
            status.demand(CommentStatus.MODERATED);
            status = CommentStatus.MODERATED;
        }
        hidingReason = reason;
        hiddenOn = on;
    }

    /** @return the answer as it stands, empty while there is none or when the comment was hidden after it */
    Optional<Disposition> disposition() {
        return status.isAnswered()
                ? Optional.of(new Disposition(
                        Outcome.valueOf(status.name()),
                        LocalizedText.of(reasonKk, reasonRu),
                        changedProvisionId,
                        changedEdition))
                : Optional.empty();
    }

    boolean leadsTo(CommentStatus target) {
        return status.next().contains(target);
    }

    boolean mayBeHidden(boolean reported) {
        return hidingReason == null && (reported || leadsTo(CommentStatus.MODERATED));
    }

    boolean isBy(String key) {
        return key != null && key.equals(authorKey);
    }

    boolean isHiddenFromPublic() {
        return hidingReason != null || status == CommentStatus.WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    UUID discussionId() {
        return discussionId;
    }

    UUID provisionId() {
        return provisionId;
    }

    Language language() {
        return language;
    }

    String text() {
        return text;
    }

    String textKey() {
        return textKey;
    }

    String authorKey() {
        return authorKey;
    }

    String pseudonym() {
        return pseudonym;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    UUID repeatOf() {
        return repeatOf;
    }

    CommentStatus status() {
        return status;
    }

    LocalDate disposedOn() {
        return disposedOn;
    }

    String disposedByBody() {
        return disposedByBody;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    HidingReason hidingReason() {
        return hidingReason;
    }

    LocalDate hiddenOn() {
        return hiddenOn;
    }

    long version() {
        return version;
    }
}
