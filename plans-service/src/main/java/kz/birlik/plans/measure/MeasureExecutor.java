package kz.birlik.plans.measure;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import kz.birlik.plans.measure.executor.Executor;

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

    String name;
    String body;
    boolean byAgreement;
    boolean lead;

    protected MeasureExecutor() {}

    MeasureExecutor(UUID measureId, int position, Executor executor) {
        this.measureId = measureId;
        this.position = position;
        this.name = executor.name();
        this.body = executor.body();
        this.byAgreement = executor.byAgreement();
        this.lead = executor.lead();
    }
}
