package kz.birlik.plans.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.http.Ids;

/** One analysis of chosen plans by one version of the rules; it keeps which editions it read. */
@Entity
public class AnalysisRun {

    /** A plan as the run read it. */
    public record ReadPlan(UUID planId, int edition) {}

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RunStatus status;

    String ruleset;
    LocalDate asOf;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReadPlan> plans;

    /** Only compared with: last year's plans of the same owners, and the republic's. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<ReadPlan> compared;

    String requestedBy;
    Instant createdAt;
    Instant completedAt;
    int measuresTotal;
    int measuresDone;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> byRule = Map.of();

    String failure;

    @Version
    long version;

    protected AnalysisRun() {}

    AnalysisRun(
            String ruleset,
            LocalDate asOf,
            List<ReadPlan> plans,
            List<ReadPlan> compared,
            int measures,
            String requestedBy) {
        this.id = Ids.next();
        this.status = RunStatus.RUNNING;
        this.ruleset = ruleset;
        this.asOf = asOf;
        this.plans = plans;
        this.compared = compared;
        this.measuresTotal = measures;
        this.requestedBy = requestedBy;
        this.createdAt = Instant.now();
    }

    /** @param more measures that were looked at */
    void progressed(int more) {
        measuresDone += more;
    }

    void startedOver() {
        measuresDone = 0;
    }

    void completed(Map<String, Integer> findingsByRule) {
        status = RunStatus.COMPLETED;
        completedAt = Instant.now();
        byRule = findingsByRule;
    }

    void failed(String why) {
        status = RunStatus.FAILED;
        completedAt = Instant.now();
        failure = why;
    }

    /** @return edition by plan, in the order they are read in */
    static Map<UUID, Integer> editions(List<ReadPlan> read) {
        var editions = new LinkedHashMap<UUID, Integer>();
        read.forEach(plan -> editions.put(plan.planId(), plan.edition()));
        return editions;
    }

    public LocalDate asOf() {
        return asOf;
    }

    int findings() {
        return byRule.values().stream().mapToInt(Integer::intValue).sum();
    }
}
