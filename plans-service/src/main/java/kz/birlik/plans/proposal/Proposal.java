package kz.birlik.plans.proposal;

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
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.Weakness;
import kz.birlik.plans.edition.ChangeKind;
import kz.birlik.plans.measure.Measure;

/** What a body is asked to change of a plan, since a run found it weak there. */
@Entity
public class Proposal {

    @Id
    UUID id;

    UUID runId;
    String findingId;
    String rule;
    String ruleset;
    UUID planId;
    String region;
    int planEdition;
    UUID measureId;
    UUID lineId;

    /** Version of the measure's row then; null for the plan as a whole, and for those drafted before it was kept. */
    Long measureVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    String addressee;

    @Enumerated(EnumType.STRING)
    ProposalStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> authors;

    Instant createdAt;
    LocalDate sentOn;
    LocalDate decidedOn;
    /** Code of the body whose user decided; null when their token names none. */
    String decidedBy;

    String reason;
    LocalDate appliedOn;
    Integer appliedEdition;
    UUID appliedMeasure;

    @Enumerated(EnumType.STRING)
    ChangeKind appliedChange;

    @Version
    long version;

    protected Proposal() {}

    Proposal(ProposalDraft draft, String author) {
        this.id = Ids.next();
        this.runId = draft.runId();
        this.findingId = draft.findingId();
        this.rule = draft.rule();
        this.ruleset = draft.ruleset();
        this.planId = draft.plan().id();
        this.region = draft.plan().regionKato();
        this.planEdition = draft.planEdition();
        this.measureId = draft.measureId();
        this.lineId = draft.lineId();
        this.measureVersion = draft.measureVersion();
        this.text = draft.text();
        this.addressee = draft.addressee();
        this.status = ProposalStatus.DRAFT;
        this.authors = List.of(author);
        this.createdAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    ProposalLine line() {
        return new ProposalLine(
                id, status, rule, findingId, planId, region, measureId, text, addressee, appliedEdition);
    }

    void edit(LocalizedText text, String addressee, String author) {
        status.requireDraft("EDIT");
        this.text = text;
        this.addressee = addressee;
        addAuthor(author);
    }

    /** @throws GuardFailed while the text lacks a language: it is an official letter to a body */
    void send(LocalDate today, String author) {
        status.requireNext(ProposalStatus.SENT);
        var missing = lacks();
        if (!missing.isEmpty()) {
            throw new GuardFailed("SENT", missing);
        }
        status = ProposalStatus.SENT;
        sentOn = today;
        addAuthor(author);
    }

    List<Missing> lacks() {
        var missing = new ArrayList<Missing>();
        if (text.kk() == null) {
            missing.add(new Missing("text-kk", "The proposal has no text in Kazakh.", null));
        }
        if (text.ru() == null) {
            missing.add(new Missing("text-ru", "The proposal has no text in Russian.", null));
        }
        return missing;
    }

    void accept(LocalDate today, String by, String comment) {
        decide(ProposalStatus.ACCEPTED, today, by, comment);
    }

    void reject(LocalDate today, String by, String why) {
        decide(ProposalStatus.REJECTED, today, by, why);
    }

    private void decide(ProposalStatus decision, LocalDate today, String by, String why) {
        status.requireNext(decision);
        status = decision;
        decidedOn = today;
        decidedBy = by;
        reason = why;
    }

    /** @param by what the edition did to the measure, as it was made sure of */
    void apply(LocalDate today, AppliedChange by) {
        status.requireNext(ProposalStatus.APPLIED);
        status = ProposalStatus.APPLIED;
        appliedOn = today;
        appliedEdition = by.edition();
        appliedMeasure = by.measureId();
        appliedChange = by.change();
    }

    /**
     * @param row of its measure in the edition of the finding, or null
     * @return whether that row was changed since it was drafted, as rows of a draft are, and ties of measures in a review
     */
    boolean isChangedInPlace(Measure row) {
        return row != null && measureVersion != null && row.version() > measureVersion;
    }

    /** @return whether what the run read is older than what applied this, so that the run says nothing new of it */
    boolean isAppliedSince(Weakness found) {
        return appliedEdition != null
                && (runId.equals(found.runId())
                        || appliedEdition > found.editions().getOrDefault(planId, appliedEdition));
    }

    boolean writtenBy(String subject) {
        return authors.contains(subject);
    }

    private void addAuthor(String author) {
        if (!authors.contains(author)) {
            var more = new ArrayList<>(authors);
            more.add(author);
            authors = List.copyOf(more);
        }
    }
}
