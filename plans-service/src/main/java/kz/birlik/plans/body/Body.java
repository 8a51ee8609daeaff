package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;

/** A body while it exists. Bodies dissolve in the middle of plans, so each has an end and may have a successor. */
@Entity
public class Body {

    /** What the codes of akimats begin with; the KATO code of the region follows. */
    public static final String AKIMAT = "AKIM-";

    @Id
    UUID id;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    boolean byAgreement;
    UUID regionId;
    UUID successorId;
    LocalDate validFrom;
    LocalDate validTo;
    boolean verified;
    String provenance;

    @Version
    long version;

    protected Body() {}

    /** @param byAgreement whether the Government cannot order it about, so that a plan can only ask it */
    public Body(
            UUID id,
            String code,
            LocalizedText name,
            boolean byAgreement,
            UUID regionId,
            LocalDate validFrom,
            LocalDate validTo,
            boolean verified,
            String provenance) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.byAgreement = byAgreement;
        this.regionId = regionId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.verified = verified;
        this.provenance = provenance;
    }

    Body(UUID id, String code, BodyRequest facts, UUID regionId) {
        this.id = id;
        this.code = code;
        edit(facts, regionId);
    }

    public UUID id() {
        return id;
    }

    boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** @param region the region the facts name, or null */
    void edit(BodyRequest facts, UUID region) {
        if (validTo != null && !validTo.isAfter(facts.validFrom())) {
            throw new InvalidRequest("validFrom", "The body ended on %s, before that day.".formatted(validTo));
        }
        name = facts.name();
        byAgreement = facts.byAgreement();
        regionId = region;
        validFrom = facts.validFrom();
        verified = facts.verified();
        provenance = facts.provenance();
    }

    /**
     * @param on the first day on which it is no more
     * @param successor who takes its place from that day on, or null
     * @throws Conflict {@code body-dissolved} when it was dissolved before
     */
    void dissolve(LocalDate on, Body successor) {
        if (validTo != null) {
            throw new Conflict("body-dissolved", "%s is dissolved already, on %s.".formatted(code, validTo));
        }
        if (!on.isAfter(validFrom)) {
            throw new InvalidRequest("on", "%s exists since %s only.".formatted(code, validFrom));
        }
        if (successor != null && (successor == this || !successor.existsOn(on))) {
            throw new InvalidRequest(
                    "successor",
                    "%s cannot take its place: it is no other body that exists on %s.".formatted(successor.code, on));
        }
        validTo = on;
        successorId = successor == null ? null : successor.id;
    }

    public BodyEvent.Registered registered(String regionKato) {
        return new BodyEvent.Registered(id, code, name, validFrom, validTo, regionKato);
    }
}
