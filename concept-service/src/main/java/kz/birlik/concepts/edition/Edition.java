package kz.birlik.concepts.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import kz.birlik.concepts.act.Act;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.Conflict;

/** The text as it stood at one time: written, then frozen, then perhaps in force until a later one takes its place. */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID conceptId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private boolean textMissing;

    /** Whether an act amended a concept by it, rather than a draft having grown into it. */
    private boolean amending;

    private Instant createdAt;
    private LocalDate publishedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "act_id")
    private Act act;

    private String actItem;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by")
    private Act withdrawnBy;

    private Instant announcedAt;

    protected Edition() {}

    private Edition(UUID conceptId, int number, EditionKind kind, EditionStatus status, Instant now) {
        this.id = Ids.next();
        this.conceptId = conceptId;
        this.number = number;
        this.kind = kind;
        this.status = status;
        this.createdAt = now;
    }

    static Edition draft(UUID conceptId, int number, EditionKind kind, Instant now) {
        return new Edition(conceptId, number, kind, EditionStatus.DRAFT, now);
    }

    /** An edition made by an act signed elsewhere, whose text nobody entered: it stays missing and is shown so. */
    static Edition recorded(UUID conceptId, int number, EditionKind kind, Act act, String item, Instant now) {
        var edition = new Edition(conceptId, number, kind, EditionStatus.PUBLISHED, now);
        edition.textMissing = true;
        edition.publishedOn = act.date();
        edition.act = act;
        edition.actItem = item;
        edition.amending = number > 1;
        return edition;
    }

    void publish(LocalDate today) {
        requireDraft();
        status = EditionStatus.PUBLISHED;
        publishedOn = today;
    }

    /** @throws Conflict when the edition is frozen */
    void requireDraft() {
        if (status != EditionStatus.DRAFT) {
            throw new Conflict(
                    "edition-published",
                    "Edition %d is published and cannot change; make a new edition.".formatted(number));
        }
    }

    /** Puts it in force by an act, from a day on. */
    public void effect(Act by, LocalDate from) {
        act = by;
        effectiveFrom = from;
    }

    /** Ends an amendment whose act or item was repealed; the edition before it counts again if the concept still does. */
    public void withdraw(Act by, LocalDate on) {
        if (withdrawnBy != null) {
            throw new Conflict(
                    "already-repealed",
                    "The amendment of edition %d ends on %s already.".formatted(number, effectiveTo));
        }
        withdrawnBy = by;
        effectiveTo = on.isBefore(effectiveFrom) ? effectiveFrom : on;
    }

    public boolean effectiveOn(LocalDate day) {
        return effectiveFrom != null
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    public void announced(Instant now) {
        announcedAt = now;
    }

    public boolean isPublished() {
        return status == EditionStatus.PUBLISHED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID conceptId() {
        return conceptId;
    }

    public int number() {
        return number;
    }

    public EditionKind kind() {
        return kind;
    }

    EditionStatus status() {
        return status;
    }

    public boolean isTextMissing() {
        return textMissing;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    public Act act() {
        return act;
    }

    public String actItem() {
        return actItem;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate effectiveTo() {
        return effectiveTo;
    }
}
