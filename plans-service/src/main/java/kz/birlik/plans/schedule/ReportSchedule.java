package kz.birlik.plans.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The days on which a plan is reported on, and the body that collects; one a plan, over all its editions. */
@Entity
public class ReportSchedule {

    @Id
    UUID planId;

    String collector;
    String recipient;
    String template;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ScheduleRule> rules;

    LocalDate setOn;

    @Version
    long version;

    protected ReportSchedule() {}

    ReportSchedule(UUID planId, LocalDate setOn) {
        this.planId = planId;
        this.setOn = setOn;
    }

    public UUID planId() {
        return planId;
    }

    /** @return code of the body that accepts or returns */
    public String collector() {
        return collector;
    }

    /** @return the business day on which the plan got its first schedule */
    public LocalDate setOn() {
        return setOn;
    }

    public long version() {
        return version;
    }

    void set(String collector, String recipient, String template, List<ScheduleRule> rules) {
        this.collector = collector;
        this.recipient = recipient;
        this.template = template;
        this.rules = List.copyOf(rules);
    }
}
