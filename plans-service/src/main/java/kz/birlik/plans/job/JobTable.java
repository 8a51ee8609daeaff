package kz.birlik.plans.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import kz.birlik.kit.http.Ids;

/** The leases. Time is that of the database, so that replicas need no common clock. */
@ApplicationScoped
class JobTable {

    /** What a worker got hold of; the attempt fences it off from a successor. */
    record Claim(UUID id, String kind, UUID subject, int attempt) {}

    private final EntityManager database;

    JobTable(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String kind, UUID subject) {
        database.createNativeQuery(
                        "insert into job (id, kind, subject, state) values (:id, :kind, :subject, 'WAITING')")
                .setParameter("id", Ids.next())
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Takes the oldest job that waits or whose worker is dead; others pass over the row meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> claim(long leaseMillis) {
        @SuppressWarnings("unchecked")
        List<Object[]> claimed = database.createNativeQuery("""
                        update job set state = 'RUNNING', attempts = attempts + 1,
                            leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = (select id from job
                                    where state = 'WAITING' or (state = 'RUNNING' and leased_until < clock_timestamp())
                                    order by created_at for update skip locked limit 1)
                        returning id, kind, subject, attempts""")
                .setParameter("seconds", leaseMillis / 1000.0)
                .getResultList();
        return claimed.stream()
                .map(row -> new Claim((UUID) row[0], (String) row[1], (UUID) row[2], (Integer) row[3]))
                .findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void renew(Claim claim, long leaseMillis) {
        var renewed = database.createNativeQuery("""
                        update job set leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = :id and attempts = :attempt and state = 'RUNNING'""")
                .setParameter("seconds", leaseMillis / 1000.0)
                .setParameter("id", claim.id())
                .setParameter("attempt", claim.attempt())
                .executeUpdate();
        if (renewed == 0) {
            throw new LeaseLost(claim.id());
        }
    }

    @Transactional
    void end(Claim claim, String state) {
        database.createNativeQuery(
                        "update job set state = :state, leased_until = null where id = :id and attempts = :attempt")
                .setParameter("state", state)
                .setParameter("id", claim.id())
                .setParameter("attempt", claim.attempt())
                .executeUpdate();
    }

    /** Gives the job back at once, so that the next try does not wait for the lease to lapse. */
    @Transactional
    void release(Claim claim) {
        end(claim, "WAITING");
    }
}
