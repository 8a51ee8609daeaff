package kz.birlik.plans.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.plans.concept.ActRef;

/** That a measure was taken off control («снято с контроля»): from the day of an act on, nobody owes anything for it. */
@Entity
@Table(name = "measure_off_control")
public class OffControl {

    @Id
    UUID lineId;

    UUID planId;
    LocalDate offOn;

    @JdbcTypeCode(SqlTypes.JSON)
    ActRef act;

    String reason;
    Instant recordedAt;

    protected OffControl() {}

    public OffControl(Measure measure, ActRef act, String reason) {
        this.lineId = measure.lineId();
        this.planId = measure.planId();
        this.offOn = act.date();
        this.act = act;
        this.reason = reason;
        this.recordedAt = Instant.now();
    }

    public LocalDate offOn() {
        return offOn;
    }
}
