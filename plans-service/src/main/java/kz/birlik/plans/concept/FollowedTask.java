package kz.birlik.plans.concept;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A task of a concept: the link of the chain between a provision and a measure. */
@Entity
public class FollowedTask {

    @Id
    UUID id;

    UUID conceptId;
    UUID directionId;
    String number;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> provisionIds;

    int position;

    protected FollowedTask() {}

    FollowedTask(UUID conceptId, UUID directionId, ConceptFacts.Task fact, int position) {
        this.id = fact.taskId();
        this.conceptId = conceptId;
        this.directionId = directionId;
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

    public LocalizedText title() {
        return title;
    }

    /** @return the provisions of the concept it carries out */
    public List<UUID> provisionIds() {
        return provisionIds;
    }

    public UUID directionId() {
        return directionId;
    }
}
