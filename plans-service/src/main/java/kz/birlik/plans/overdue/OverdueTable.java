package kz.birlik.plans.overdue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Every statement on what was told overdue. */
@ApplicationScoped
class OverdueTable {

    /**
     * A measure owes a report for every period from the one its term begins in, until one says that it is done, or until it is
     * taken off control. What was submitted once is not overdue, also when it was returned.
     */
    private static final String RAISE = """
            insert into measure_overdue (line_id, period_key, plan_id, executor_due)
            select m.line_id, :key, m.plan_id, :due
            from plan p join measure m on m.plan_id = p.id and m.edition = p.edition
            where p.id = :plan
              and coalesce(m.term_from, p.period_from) <= :to
              and not exists (select from measure_overdue told where told.line_id = m.line_id and told.period_key = :key)
              and not exists (select from measure_off_control off where off.line_id = m.line_id and off.off_on <= :due)
              and not exists (
                  select from report r where r.line_id = m.line_id and r.first_submitted_on is not null
                  and (r.period_key = :key or r.claim = 'DONE' and r.done_on <= :to and r.status in ('SUBMITTED', 'ACCEPTED')))
            order by m.position
            limit :most
            on conflict do nothing
            returning line_id""";

    private final EntityManager database;

    OverdueTable(EntityManager database) {
        this.database = database;
    }

    /** The row lock is the lease: it ends with the transaction, and with the worker when that dies. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lease(UUID plan) {
        return !database.createNativeQuery(
                        "select plan_id from report_schedule where plan_id = :plan for update skip locked")
                .setParameter("plan", plan)
                .getResultList()
                .isEmpty();
    }

    /** @return the lines told now, at most so many */
    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> raise(DuePeriod due, int most) {
        return database.createNativeQuery(RAISE, UUID.class)
                .setParameter("plan", due.planId())
                .setParameter("key", due.period().key())
                .setParameter("due", due.period().executorDue())
                .setParameter("to", due.period().to())
                .setParameter("most", most)
                .getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void swept(DuePeriod due) {
        database.createNativeQuery(
                        "insert into overdue_sweep (plan_id, period_key, executor_due) values (:plan, :key, :due) on conflict do nothing")
                .setParameter("plan", due.planId())
                .setParameter("key", due.period().key())
                .setParameter("due", due.period().executorDue())
                .executeUpdate();
    }

    /** @return the periods of the plan that were gone through, as {@code key/day} */
    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    Set<String> sweptOf(UUID plan) {
        List<String> swept = database.createNativeQuery(
                        "select period_key || '/' || executor_due from overdue_sweep where plan_id = :plan",
                        String.class)
                .setParameter("plan", plan)
                .getResultList();
        return Set.copyOf(swept);
    }
}
