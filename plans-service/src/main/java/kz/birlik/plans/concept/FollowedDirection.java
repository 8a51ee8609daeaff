package kz.birlik.plans.concept;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A direction of a concept: what the sections of a plan answer to. */
@Entity
public class FollowedDirection {

    @Id
    UUID id;

    UUID conceptId;
    String number;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> provisionIds;

    int position;

    protected FollowedDirection() {}

    FollowedDirection(UUID conceptId, ConceptFacts.Direction fact, int position) {
        this.id = fact.directionId();
        this.conceptId = conceptId;
        this.number = fact.number();
        this.title = fact.title();
        this.provisionIds = fact.provisionIds() == null ? List.of() : fact.provisionIds();
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** @return the provisions of the concept it carries out */
    public List<UUID> provisionIds() {
        return provisionIds;
    }

    public LocalizedText title() {
        return title;
    }
}
