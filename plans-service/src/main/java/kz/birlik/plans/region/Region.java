package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A unit of the country while it exists; a later unit under the same code is another row. */
@Entity
public class Region {

    /** The deepest level on which plans are made: districts and cities of oblasts. */
    public static final int DISTRICTS = 2;

    @Id
    UUID id;

    String kato;
    String iso;
    int level;

    @Enumerated(EnumType.STRING)
    RegionKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    UUID parentId;
    LocalDate validFrom;
    LocalDate validTo;
    LocalDate changedFrom;
    boolean verified;
    String provenance;

    @Version
    long version;

    protected Region() {}

    /**
     * An oblast or a city of the republic.
     *
     * @param verified whether every member was found in a source; provenance says what was not
     */
    public Region(
            UUID id,
            String kato,
            String iso,
            RegionKind kind,
            LocalizedText name,
            LocalDate validFrom,
            LocalDate validTo,
            boolean verified,
            String provenance) {
        this.id = id;
        this.kato = kato;
        this.iso = iso;
        this.level = 1;
        this.kind = kind;
        this.name = name;
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

    /** @return how deep it lies, from 1 for oblasts and cities of the republic */
    public int level() {
        return level;
    }

    public long version() {
        return version;
    }

    public RegionEvent.Registered registered() {
        return new RegionEvent.Registered(id, kato, level, kind, name, parentId, validFrom, validTo);
    }
}
