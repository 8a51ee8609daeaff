package kz.birlik.plans.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What later runs over the same plan say of a weakness that an earlier one found. */
@ApplicationScoped
public class LaterRuns {

    /** By the same rules, of no earlier day, on a table that is no older; ids of runs grow with time. */
    private static final String COMPARABLE = """
            from analysed_plan a join analysis_run r on r.id = a.run_id join analysis_run b on b.id = :run
            where a.plan_id = :plan and a.edition >= :edition and r.id > b.id and r.status = 'COMPLETED'
                and r.ruleset = b.ruleset and r.as_of >= b.as_of""";

    private static final String ON_LINE = """
            select f.id from analysed_plan a
            join measure m on m.plan_id = a.plan_id and m.edition = a.edition and m.line_id = :line
            join finding f on f.run_id = a.run_id and f.rule = :rule and jsonb_exists(f.measure_ids, cast(m.id as text))
            where a.run_id = :run and a.plan_id = :plan order by f.position""";

    private final EntityManager database;

    LaterRuns(EntityManager database) {
        this.database = database;
    }

    /** @return the newest completed run that can be held against the other one for a plan from an edition on */
    @Transactional
    public Optional<UUID> newest(UUID run, UUID plan, int edition) {
        return comparable("select r.id " + COMPARABLE + " order by r.id desc limit 1", run, plan, edition).stream()
                .findFirst();
    }

    /** @return whether that run can be held against the other one */
    @Transactional
    public boolean isComparable(UUID later, UUID run, UUID plan, int edition) {
        return comparable("select r.id " + COMPARABLE, run, plan, edition).contains(later);
    }

    @Transactional
    public boolean finds(UUID run, String finding) {
        return !database.createNativeQuery("select 1 from finding where run_id = :run and id = :finding")
                .setParameter("run", run)
                .setParameter("finding", finding)
                .getResultList()
                .isEmpty();
    }

    /** @return ids of the findings of the rule that name the measure of that line */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> onLine(UUID run, String rule, UUID plan, UUID line) {
        return database.createNativeQuery(ON_LINE, String.class)
                .setParameter("run", run)
                .setParameter("rule", rule)
                .setParameter("plan", plan)
                .setParameter("line", line)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> comparable(String sql, UUID run, UUID plan, int edition) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("run", run)
                .setParameter("plan", plan)
                .setParameter("edition", edition)
                .getResultList();
    }
}
