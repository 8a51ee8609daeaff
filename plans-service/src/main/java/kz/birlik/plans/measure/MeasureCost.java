package kz.birlik.plans.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** What a measure costs in one year, in thousand tenge. */
@Entity
@IdClass(MeasureCost.Key.class)
public class MeasureCost {

    /** One sum a year. */
    public record Key(UUID measureId, int year) implements Serializable {}

    @Id
    UUID measureId;

    @Id
    int year;

    BigDecimal thousandKzt;

    protected MeasureCost() {}

    MeasureCost(UUID measureId, int year, BigDecimal thousandKzt) {
        this.measureId = measureId;
        this.year = year;
        this.thousandKzt = thousandKzt;
    }
}
