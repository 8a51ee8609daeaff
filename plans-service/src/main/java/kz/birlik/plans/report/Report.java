package kz.birlik.plans.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.money.Costs;
import kz.birlik.plans.schedule.ReportPeriod;

/** The report on one measure for one period. It belongs to the measure's line, so a new edition of the plan keeps it. */
@Entity
public class Report {

    @Id
    UUID id;

    UUID planId;
    UUID lineId;
    String leadBody;
    String periodKey;
    LocalDate periodFrom;
    LocalDate periodTo;
    LocalDate executorDue;
    LocalDate collectorDue;

    @Enumerated(EnumType.STRING)
    ReportStatus status;

    @Enumerated(EnumType.STRING)
    ClaimedStatus claim;

    LocalDate doneOn;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    BigDecimal actualCost;

    @JdbcTypeCode(SqlTypes.JSON)
    List<IndicatorValue> indicatorValues = List.of();

    Long people;
    Long events;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> authors;

    LocalDate firstSubmittedOn;
    LocalDate submittedOn;
    LocalDate acceptedOn;
    LocalDate returnedOn;
    String returnReason;
    Instant createdAt;

    @Version
    long version;

    protected Report() {}

    /** @param leadBody code of the first executor, who answers for the summary; null when it is not registered */
    Report(UUID planId, UUID lineId, String leadBody, ReportPeriod period, String author) {
        this.id = Ids.next();
        this.planId = planId;
        this.lineId = lineId;
        this.leadBody = leadBody;
        this.periodKey = period.key();
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.executorDue = period.executorDue();
        this.collectorDue = period.collectorDue();
        this.status = ReportStatus.DRAFT;
        this.authors = List.of(author);
        this.createdAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    ReportContent content() {
        return new ReportContent(
                claim,
                doneOn,
                text,
                actualCost,
                indicatorValues,
                people == null && events == null ? null : new Coverage(people, events));
    }

    void requireEditable(String action) {
        if (!status.isEditable()) {
            throw new IllegalTransition(status.name(), action, names());
        }
    }

    void write(ReportContent content, String author) {
        requireEditable("EDIT");
        claim = content.status();
        doneOn = content.doneOn();
        text = content.text() == null || content.text().isEmpty() ? null : content.text();
        actualCost = content.actualCostThousandKzt() == null
                ? null
                : content.actualCostThousandKzt().setScale(Costs.SCALE);
        indicatorValues = content.indicatorValues();
        people = content.coverage() == null ? null : content.coverage().people();
        events = content.coverage() == null ? null : content.coverage().events();
        addAuthor(author);
    }

    /** @return what stands in the way of its submission; a correction of the plan may have moved the term since it was written */
    List<Missing> lacks(Completion completion) {
        var missing = ContentRules.missing(content());
        completion
                .faults(content())
                .forEach(fault ->
                        missing.add(new Missing(fault.field().replace("content.", ""), fault.message(), null)));
        return missing;
    }

    /** @throws GuardFailed listing all that is missing */
    void submit(LocalDate today, String author, Completion completion) {
        requireNext(ReportStatus.SUBMITTED);
        var missing = lacks(completion);
        if (!missing.isEmpty()) {
            throw new GuardFailed("SUBMITTED", missing);
        }
        status = ReportStatus.SUBMITTED;
        submittedOn = today;
        firstSubmittedOn = firstSubmittedOn == null ? today : firstSubmittedOn;
        addAuthor(author);
    }

    void accept(LocalDate today) {
        requireNext(ReportStatus.ACCEPTED);
        status = ReportStatus.ACCEPTED;
        acceptedOn = today;
    }

    void sendBack(LocalDate today, String reason) {
        requireNext(ReportStatus.RETURNED);
        status = ReportStatus.RETURNED;
        returnedOn = today;
        returnReason = reason;
    }

    /** Whether the executor was late or is so by now; a report in time that was returned stays in time. */
    boolean executorLate(LocalDate today) {
        return (firstSubmittedOn == null ? today : firstSubmittedOn).isAfter(executorDue);
    }

    boolean collectorLate(LocalDate today) {
        return (acceptedOn == null ? today : acceptedOn).isAfter(collectorDue);
    }

    /** Whether somebody still owes something whose last day has passed. */
    boolean overdue(LocalDate today) {
        return status != ReportStatus.ACCEPTED
                && (firstSubmittedOn == null && today.isAfter(executorDue) || today.isAfter(collectorDue));
    }

    boolean writtenBy(String subject) {
        return authors.contains(subject);
    }

    /** Whoever changes anything of it may not accept it. */
    void addAuthor(String author) {
        if (!authors.contains(author)) {
            var more = new ArrayList<>(authors);
            more.add(author);
            authors = List.copyOf(more);
        }
    }

    private void requireNext(ReportStatus next) {
        if (!status.leadsTo(next)) {
            throw new IllegalTransition(status.name(), next.name(), names());
        }
    }

    private List<String> names() {
        return status.next().stream().map(Enum::name).toList();
    }
}
