package kz.birlik.concepts.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import kz.birlik.concepts.act.Act;
import kz.birlik.kit.problem.Conflict;

/** What acts did to a concept: which one approved it and from when to when it is in force, which one repealed it and why. */
@Embeddable
public class LegalForce {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approval_act_id")
    private Act approvalAct;

    private LocalDate approvedOn;
    private Integer approvedEdition;
    private LocalDate inForceFrom;
    private LocalDate inForceTo;
    private LocalDate repealedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repeal_act_id")
    private Act repealAct;

    private String repealReason;
    private UUID successorId;
    private Instant inForceAnnouncedAt;
    private Instant repealAnnouncedAt;

    protected LegalForce() {}

    LegalForce(Act act, LocalDate from, Period period, int edition) {
        this.approvalAct = act;
        this.approvedOn = act.date();
        this.approvedEdition = edition;
        keep(Force.until(act.date(), from, period));
    }

    void repeal(String code, Act act, LocalDate on, String reason, UUID successor) {
        if (repealedOn != null) {
            throw new Conflict("already-repealed", "Concept %s is repealed from %s.".formatted(code, repealedOn));
        }
        if (!on.isBefore(inForceTo)) {
            throw new Conflict("already-expired", "Concept %s ends by itself on %s.".formatted(code, inForceTo));
        }
        keep(dates().repealed(on));
        repealAct = act;
        repealReason = reason;
        successorId = successor;
    }

    void succeededBy(UUID successor) {
        successorId = successor;
    }

    private void keep(Force force) {
        inForceFrom = force.from();
        inForceTo = force.to();
        repealedOn = force.repealedOn();
    }

    public Force dates() {
        return new Force(approvedOn, inForceFrom, inForceTo, repealedOn);
    }

    /** Whether it is time to tell that the concept is in force; one repealed before its first day never was. */
    public boolean beginningIsDue(LocalDate today) {
        return inForceAnnouncedAt == null && inForceFrom.isBefore(inForceTo) && !inForceFrom.isAfter(today);
    }

    public boolean isRepealed() {
        return repealedOn != null;
    }

    public boolean repealIsDue(LocalDate today) {
        return repealAnnouncedAt == null && repealedOn != null && !repealedOn.isAfter(today);
    }

    public void beginningAnnounced(Instant now) {
        inForceAnnouncedAt = now;
    }

    public void repealAnnounced(Instant now) {
        repealAnnouncedAt = now;
    }

    public Act approvalAct() {
        return approvalAct;
    }

    public int approvedEdition() {
        return approvedEdition;
    }

    public Act repealAct() {
        return repealAct;
    }

    public String repealReason() {
        return repealReason;
    }

    public UUID successorId() {
        return successorId;
    }
}
