package kz.birlik.plans.analysis;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import kz.birlik.plans.analysis.duplicate.AlikeGroupTable;
import kz.birlik.plans.analysis.duplicate.JudgedGroup;
import kz.birlik.plans.analysis.score.PlanCounts;
import kz.birlik.plans.analysis.score.PlanCountsTable;

/** All that is kept of a run beside its own row. */
@ApplicationScoped
class RunTables {

    private final FindingCopy findings;
    private final AlikeGroupTable groups;
    private final PlanCountsTable plans;
    private final EntityManager database;

    RunTables(FindingCopy findings, AlikeGroupTable groups, PlanCountsTable plans, EntityManager database) {
        this.findings = findings;
        this.groups = groups;
        this.plans = plans;
        this.database = database;
    }

    FindingCopy findings() {
        return findings;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID run, List<JudgedGroup> ofRun, List<PlanCounts> ofPlans) {
        groups.add(run, 1, ofRun);
        plans.add(run, ofPlans);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void deleteAll(UUID run) {
        for (var table : List.of("finding", "alike_group", "analysed_plan")) {
            database.createNativeQuery("delete from %s where run_id = :run".formatted(table))
                    .setParameter("run", run)
                    .executeUpdate();
        }
    }
}
