package kz.birlik.concepts.indicator;

import java.util.Collection;
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

/** A figure with a baseline and a value to reach in each year. */
@Entity
@Table(name = "indicator")
public class Indicator {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID conceptId;
    private UUID directionId;
    private UUID taskId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String unit;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText source;

    @JdbcTypeCode(SqlTypes.JSON)
    private YearValue baseline;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<YearValue> targets;

    private String responsibleBody;

    protected Indicator() {}

    Indicator(UUID conceptId, IndicatorRequest request) {
        this.id = Ids.next();
        this.conceptId = conceptId;
        change(request);
    }

    void change(IndicatorRequest request) {
        directionId = request.directionId();
        taskId = request.taskId();
        name = request.name();
        unit = request.unit();
        source = request.source();
        baseline = request.baseline();
        targets = request.targetsInOrder();
        responsibleBody = request.responsibleBody();
    }

    /** @return the years that have no value yet */
    public List<Integer> yearsWithoutTarget(Collection<Integer> years) {
        var given = targets.stream().map(YearValue::year).toList();
        return years.stream().filter(year -> !given.contains(year)).toList();
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

    public UUID directionId() {
        return directionId;
    }

    public UUID taskId() {
        return taskId;
    }

    public LocalizedText name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public LocalizedText source() {
        return source;
    }

    public YearValue baseline() {
        return baseline;
    }

    public List<YearValue> targets() {
        return targets;
    }

    public String responsibleBody() {
        return responsibleBody;
    }
}
