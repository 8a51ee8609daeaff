package kz.birlik.plans.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;

/** What a measure is measured by; its id stays over the editions of the plan. */
@Entity
@IdClass(MeasureIndicator.Key.class)
public class MeasureIndicator {

    /** One indicator of one measure. */
    public record Key(UUID measureId, UUID id) implements Serializable {}

    @Id
    UUID measureId;

    @Id
    UUID id;

    int position;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    String unit;
    BigDecimal baselineValue;
    Integer baselineYear;

    @JdbcTypeCode(SqlTypes.JSON)
    List<YearValue> targets;

    boolean guessed;

    protected MeasureIndicator() {}

    MeasureIndicator(UUID measureId, int position, Indicator indicator) {
        this.measureId = measureId;
        this.id = indicator.id();
        this.position = position;
        this.name = indicator.name();
        this.unit = indicator.unit();
        this.baselineValue =
                indicator.baseline() == null ? null : indicator.baseline().value();
        this.baselineYear =
                indicator.baseline() == null ? null : indicator.baseline().year();
        this.targets = indicator.targets();
        this.guessed = indicator.guessed();
    }

    Indicator value() {
        var baseline = baselineValue == null ? null : new YearValue(baselineYear, baselineValue);
        return new Indicator(id, name, unit, baseline, targets, guessed);
    }
}
