package kz.birlik.plans.measure;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import kz.birlik.plans.plan.Plan;

/** What has been accepted about measures, and what was taken off control; two statements, however many measures. */
@ApplicationScoped
public class AcceptedProgress {

    private record Claim(ClaimedStatus claim, LocalDate doneOn) {}

    private final EntityManager database;

    AcceptedProgress(EntityManager database) {
        this.database = database;
    }

    /**
     * @param measures of one edition of each plan
     * @param plans gives a plan by its id
     * @return the progress of each measure by its line, from what had been accepted on that day
     */
    Map<UUID, MeasureProgress> progress(Collection<Measure> measures, Function<UUID, Plan> plans, LocalDate day) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        var lines = measures.stream().map(Measure::lineId).toList();
        var off = offControl(lines);
        var claims = claims(lines, day);
        return measures.stream().collect(toMap(Measure::lineId, measure -> {
            var claim = claims.getOrDefault(measure.lineId, new Claim(null, null));
            return new MeasureProgress(
                    measure.termFrom,
                    measure.termTo,
                    plans.apply(measure.planId).periodFrom(),
                    off.get(measure.lineId),
                    claim.claim(),
                    claim.doneOn());
        }));
    }

    public Optional<OffControl> offControl(UUID line) {
        return Optional.ofNullable(database.find(OffControl.class, line));
    }

    /** @return day of completion by an accepted report, if there is one */
    public Optional<LocalDate> doneOn(UUID line, LocalDate day) {
        return Optional.ofNullable(claims(List.of(line), day).get(line))
                .filter(claim -> claim.claim() == ClaimedStatus.DONE)
                .map(Claim::doneOn);
    }

    public void takeOff(OffControl off) {
        database.persist(off);
    }

    private Map<UUID, OffControl> offControl(Collection<UUID> lines) {
        return database.createQuery("from OffControl o where o.lineId in :lines", OffControl.class)
                .setParameter("lines", lines)
                .getResultStream()
                .collect(toMap(off -> off.lineId, Function.identity()));
    }

    /** The last accepted word goes by the period it is about, not by the day it was accepted. */
    private Map<UUID, Claim> claims(Collection<UUID> lines, LocalDate day) {
        var last = new HashMap<UUID, Claim>();
        database.createQuery("""
                        select r.lineId, r.claim, r.doneOn from Report r
                        where r.lineId in :lines and r.status = ACCEPTED and r.acceptedOn <= :day
                        order by r.periodTo, r.acceptedOn, r.id""", Object[].class)
                .setParameter("lines", lines)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> last.put((UUID) row[0], new Claim((ClaimedStatus) row[1], (LocalDate) row[2])));
        return last;
    }
}
