package kz.birlik.plans.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.term.TermKind;

/** One row of a plan. Rows are written in bulk by {@link MeasureWriter}; this is how they are read and bound. */
@Entity
public class Measure {

    @Id
    UUID id;

    UUID planId;
    int edition;

    /** The same over the editions of the plan: the id of the row that brought the measure in. */
    UUID lineId;

    UUID continues;

    /** The line of a higher plan that it carries out at home, or null. */
    UUID parentLineId;

    int position;
    String number;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText completionForm;

    String termRaw;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText termWording;

    @Enumerated(EnumType.STRING)
    TermKind termKind;

    LocalDate termFrom;
    LocalDate termTo;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalDate> dueDates;

    BigDecimal costTotal;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText source;

    String budgetProgramme;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText indicator;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText direction;

    UUID directionId;
    UUID taskId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> indicatorIds;

    Integer sourceRow;

    @Version
    long version;

    protected Measure() {}

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public int edition() {
        return edition;
    }

    public UUID lineId() {
        return lineId;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    /** @return null when there is no term, or its wording was not understood */
    public TermKind termKind() {
        return termKind;
    }

    /** @return ascending; empty when nothing is ever due */
    public List<LocalDate> dueDates() {
        return dueDates == null ? List.of() : dueDates;
    }

    /** @return its own indicator as the plan wrote it, or null */
    public LocalizedText indicator() {
        return indicator;
    }

    /** @return task of the concept it carries out, or null */
    public UUID taskId() {
        return taskId;
    }

    /** @return indicators of the concept it serves */
    public List<UUID> indicatorIds() {
        return indicatorIds;
    }

    public int position() {
        return position;
    }

    void copies(UUID parentLine) {
        this.parentLineId = parentLine;
    }

    void rewrite(MeasureReading read) {
        number = read.number();
        title = read.title();
        completionForm = read.completionForm();
        termWording = read.termWording();
        var term = read.term();
        termRaw = term == null ? null : term.raw();
        termKind = term == null ? null : term.kind();
        termFrom = term == null ? null : term.from();
        termTo = term == null ? null : term.to();
        dueDates = term == null ? List.of() : term.dueDates();
        costTotal = read.costTotal();
        source = read.source();
        budgetProgramme = read.budgetProgramme();
        indicator = read.indicator();
    }

    void bindTo(UUID directionId, UUID taskId, List<UUID> indicatorIds) {
        this.directionId = directionId;
        this.taskId = taskId;
        this.indicatorIds = List.copyOf(indicatorIds);
    }
}
