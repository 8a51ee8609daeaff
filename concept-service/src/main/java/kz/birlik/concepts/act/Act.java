package kz.birlik.concepts.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.text.LocalizedText;

/** An act that did something to a concept here; it is stored once, however many concepts it touches. */
@Entity
@Table(name = "act")
public class Act {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ActType type;

    private String number;
    private LocalDate date;
    private String adiletId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    /** Null for an act of this suite's own approvals and repeals. */
    private Instant recordedAt;

    private String sourceUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    private FollowUp followUp;

    protected Act() {}

    public Act(ActRef ref) {
        this.id = Ids.next();
        this.type = ref.type();
        this.number = ref.number();
        this.date = ref.date();
        this.adiletId = ref.adiletId();
        this.title = ref.title();
    }

    /** Marks the act as one signed elsewhere and entered here by an administrator. */
    public void recordedFrom(String source, FollowUp order, Instant now) {
        this.recordedAt = now;
        this.sourceUrl = source;
        this.followUp = order;
    }

    public UUID id() {
        return id;
    }

    public LocalDate date() {
        return date;
    }

    public ActRef ref() {
        return new ActRef(type, number, date, adiletId, title);
    }

    public ActView view() {
        return ActView.of(ref());
    }

    public String sourceUrl() {
        return sourceUrl;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public boolean isRecorded() {
        return recordedAt != null;
    }
}
