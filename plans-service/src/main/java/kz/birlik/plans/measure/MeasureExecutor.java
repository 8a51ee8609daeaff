package kz.birlik.plans.measure;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.executor.NamedExecutor;

/** A body that carries a measure out; a row of its own, since bodies are looked up by it. */
@Entity
@IdClass(MeasureExecutor.Key.class)
public class MeasureExecutor {

    /** Place among the executors of one measure. */
    public record Key(UUID measureId, int position) implements Serializable {}

    @Id
    UUID measureId;

    @Id
    int position;

    /** Where its measure stands, so that lists by body need not look at the measure. */
    UUID planId;

    int edition;
    int place;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    String body;
    boolean byAgreement;
    boolean lead;

    protected MeasureExecutor() {}

    MeasureExecutor(Measure measure, int position, NamedExecutor executor) {
        this.measureId = measure.id;
        this.planId = measure.planId;
        this.edition = measure.edition;
        this.place = measure.position;
        this.position = position;
        this.name = executor.name();
        this.body = executor.body();
        this.byAgreement = executor.byAgreement();
        this.lead = executor.lead();
    }
}
