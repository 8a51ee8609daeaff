package kz.birlik.plans.analysis;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** That a finding was looked at and let be, known by the finding's id alone: it carries over to every run that finds the same. */
@Entity
public class FindingDismissal {

    @Id
    String findingId;

    String rule;
    String reason;
    LocalDate dismissedOn;
    boolean active;

    @Version
    long version;

    protected FindingDismissal() {}

    FindingDismissal(String findingId, String rule) {
        this.findingId = findingId;
        this.rule = rule;
    }

    void dismiss(String why, LocalDate on) {
        reason = why;
        dismissedOn = on;
        active = true;
    }

    void takeBack() {
        active = false;
    }
}
