package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A unit of the country while it exists; a later unit under the same code is another row. */
@Entity
public class Region {

    /** Oblasts, cities of the republic, and what lies within them. */
    public enum Kind {
        REGION,
        REPUBLICAN_CITY,
        DISTRICT
    }

    @Id
    UUID id;

    String kato;
    String iso;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    UUID parentId;
    LocalDate validFrom;
    LocalDate validTo;
    boolean verified;
    String provenance;

    protected Region() {}

    /** @param verified whether every member was found in a source; provenance says what was not */
    public Region(
            UUID id,
            String kato,
            String iso,
            Kind kind,
            LocalizedText name,
            UUID parentId,
            LocalDate validFrom,
            LocalDate validTo,
            boolean verified,
            String provenance) {
        this.id = id;
        this.kato = kato;
        this.iso = iso;
        this.kind = kind;
        this.name = name;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.verified = verified;
        this.provenance = provenance;
    }

    public UUID id() {
        return id;
    }

    public String kato() {
        return kato;
    }

    public LocalizedText name() {
        return name;
    }

    /** @return whether it is an oblast or a city of the republic, and so no district of one */
    public boolean isTopLevel() {
        return kind == Kind.REGION || kind == Kind.REPUBLICAN_CITY;
    }

    public RegionRegistered registered() {
        return new RegionRegistered(id, kato, name, parentId, validFrom, validTo);
    }
}
