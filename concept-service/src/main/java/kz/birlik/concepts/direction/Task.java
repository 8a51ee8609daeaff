package kz.birlik.concepts.direction;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.text.LocalizedText;

/** Something to be done within a direction; measures of plans are bound to it. */
@Entity
@Table(name = "task")
public class Task {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID conceptId;
    private UUID directionId;
    private String number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> provisionIds;

    protected Task() {}

    Task(UUID conceptId, UUID directionId, DirectionRequest request) {
        this.id = Ids.next();
        this.conceptId = conceptId;
        this.directionId = directionId;
        change(request);
    }

    void change(DirectionRequest request) {
        number = request.number();
        title = request.title();
        provisionIds = request.provisions();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID conceptId() {
        return conceptId;
    }

    UUID directionId() {
        return directionId;
    }

    public String number() {
        return number;
    }

    public LocalizedText title() {
        return title;
    }

    public List<UUID> provisionIds() {
        return provisionIds;
    }
}
