package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A body while it exists. Bodies dissolve in the middle of plans, so each has an end and may have a successor. */
@Entity
public class Body {

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

    public UUID id() {
        return id;
    }

    public BodyRegistered registered(String regionKato) {
        return new BodyRegistered(id, code, name, validFrom, validTo, regionKato);
    }
}
