package kz.birlik.concepts.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.concepts.act.Act;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;

/** A concept document and its life: drafted or recorded, discussed, approved, in force by its dates, repealed. */
@Entity
@Table(name = "concept")
public class Concept {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private String sphere;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private ApprovalLevel approvalLevel;

    @Enumerated(EnumType.STRING)
    private Provenance provenance;

    @Enumerated(EnumType.STRING)
    private ConceptStatus status;

    private String templateCode;
    private Instant publicSince;
    private Instant registeredAt;

    @OneToMany(mappedBy = "concept", cascade = CascadeType.ALL)
    @BatchSize(size = 201) // a page of the list in one statement
    private List<OwnerPeriod> owners = new ArrayList<>();

    @Column(insertable = false, updatable = false)
    private String searchText; // made by the database; the filter q reads it

    /** Null until an act approves it. */
    @Embedded
    private LegalForce legal;

    protected Concept() {}

    private Concept(
            String code, LocalizedText title, String sphere, Period period, Provenance provenance, Instant now) {
        period.requireOrdered();
        this.id = Ids.next();
        this.code = code;
        this.title = title;
        this.sphere = sphere;
        this.period = period;
        this.provenance = provenance;
        this.registeredAt = now;
    }

    /** A draft begun here, invisible to the public until its first discussion. */
    static Concept drafted(ConceptRequest request, String owner, String template, LocalDate today, Instant now) {
        var concept = new Concept(
                request.code(), request.title(), request.sphere(), request.period(), Provenance.DRAFTED, now);
        concept.approvalLevel = request.approvalLevel();
        concept.status = ConceptStatus.DRAFTING;
        concept.templateCode = template;
        concept.owners.add(new OwnerPeriod(concept, owner, today, null));
        return concept;
    }

    /** A concept approved elsewhere: public at once, without guards and, as long as nobody supplies it, without text. */
    public static Concept recorded(
            String code,
            LocalizedText title,
            String sphere,
            Period period,
            String owner,
            Act act,
            LocalDate inForceFrom,
            Instant now) {
        var concept = new Concept(code, title, sphere, period, Provenance.RECORDED, now);
        concept.approvalLevel = ApprovalLevel.of(act.ref().type()).orElse(null);
        concept.owners.add(new OwnerPeriod(concept, owner, act.date(), act));
        concept.publicSince = now;
        concept.status = ConceptStatus.REVISION;
        concept.approve(act, inForceFrom, 1);
        return concept;
    }

    /** Opens a round of public discussion; from the first on the draft is public. */
    public void discuss(Instant now) {
        status = status.to(ConceptStatus.PUBLIC_DISCUSSION);
        if (publicSince == null) {
            publicSince = now;
        }
    }

    /** Ends the running round. */
    public void revise() {
        status = status.to(ConceptStatus.REVISION);
    }

    /** @throws IllegalTransition when it is approved already; whatever a draft still lacks, the guard tells better */
    public void requireDraft() {
        if (status == ConceptStatus.APPROVED) {
            status.to(ConceptStatus.APPROVED);
        }
    }

    /** Fixes the dates of force; whether all is there to approve is the approval guard's affair. */
    public void approve(Act act, LocalDate from, int edition) {
        if (from.isAfter(period.to())) {
            throw new InvalidRequest(
                    "inForceFrom",
                    "A concept for %s to %s cannot begin on %s.".formatted(period.from(), period.to(), from));
        }
        status = status.to(ConceptStatus.APPROVED);
        legal = new LegalForce(act, from, period, edition);
    }

    /** Ends the force on a day; what was, stays readable for every earlier day. */
    public void repeal(Act act, LocalDate on, String reason, UUID successor) {
        if (legal == null) {
            throw new Conflict(
                    "not-approved", "Concept %s is not approved, so there is nothing to repeal.".formatted(code));
        }
        legal.repeal(code, act, on, reason, successor);
    }

    /** Names the one that took its place, when the act that repealed it brought one of the same sphere. */
    public void succeededBy(Concept successor, Act act) {
        if (legal != null && act.equals(legal.repealAct()) && sphere.equals(successor.sphere)) {
            legal.succeededBy(successor.id);
        }
    }

    /** Hands the concept to another body from a day on, such as the successor of a dissolved one. */
    void handOver(String body, LocalDate on, Act act) {
        OwnerPeriod.lastOf(owners()).endOn(on);
        owners.add(new OwnerPeriod(this, body, on, act));
    }

    public ShownStatus statusOn(LocalDate day) {
        return ShownStatus.of(status, legal == null ? null : legal.dates(), day);
    }

    /** Whether a repeal cut the stated period short. */
    public boolean terminatedEarly() {
        return legal != null
                && legal.dates().repealedOn() != null
                && !legal.dates().repealedOn().isAfter(period.to());
    }

    /** @return code of the body that answers for it on that day; outside all days the nearest known */
    public String ownerOn(LocalDate day) {
        return OwnerPeriod.bodyOn(owners(), day);
    }

    List<OwnerPeriod> owners() {
        return owners.stream().sorted(Comparator.comparing(OwnerPeriod::from)).toList();
    }

    public boolean isPublic() {
        return publicSince != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public LocalizedText title() {
        return title;
    }

    public String sphere() {
        return sphere;
    }

    public Period period() {
        return period;
    }

    public ApprovalLevel approvalLevel() {
        return approvalLevel;
    }

    public Provenance provenance() {
        return provenance;
    }

    public ConceptStatus status() {
        return status;
    }

    public String templateCode() {
        return templateCode;
    }

    public Instant publicSince() {
        return publicSince;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** @return null for a draft */
    public LegalForce legal() {
        return legal;
    }
}
