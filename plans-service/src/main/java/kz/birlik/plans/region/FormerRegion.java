package kz.birlik.plans.region;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** What a unit was until a change of its name, kind or parent. */
@Entity
@Immutable
@Table(name = "region_former")
@IdClass(FormerRegion.Key.class)
public class FormerRegion {

    /** A unit is something else at most once a day. */
    public record Key(UUID regionId, LocalDate until) implements Serializable {}

    @Id
    UUID regionId;

    @Id
    LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @Enumerated(EnumType.STRING)
    RegionKind kind;

    UUID parentId;

    protected FormerRegion() {}
}
