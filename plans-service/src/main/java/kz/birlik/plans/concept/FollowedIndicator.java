package kz.birlik.plans.concept;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A target indicator of a concept, which a measure may be bound to instead of having one of its own. */
@Entity
public class FollowedIndicator {

    @Id
    UUID id;

    UUID conceptId;
    UUID directionId;
    UUID taskId;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    String unit;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode baseline;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode targets;

    String responsibleBody;
    int position;

    protected FollowedIndicator() {}

    FollowedIndicator(UUID conceptId, ConceptFacts.Indicator fact, int position) {
        this.id = fact.indicatorId();
        this.conceptId = conceptId;
        this.directionId = fact.directionId();
        this.taskId = fact.taskId();
        this.name = fact.name();
        this.unit = fact.unit();
        this.baseline = fact.baseline();
        this.targets = fact.targets();
        this.responsibleBody = fact.responsibleBody();
        this.position = position;
    }

    public UUID id() {
        return id;
    }
}
