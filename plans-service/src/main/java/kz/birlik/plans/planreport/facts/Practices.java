package kz.birlik.plans.planreport.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.measure.ClaimedStatus;

/**
 * Measures with results that others lack. A result is proven when the measure was done by its last due day, the accepted report has
 * evidence, and a result is told: every own indicator with a target and a reported value has reached it, or, where no value is reported, the
 * people it reached are counted. Others lack it when theirs, of the
 * same wording or else of the same direction, is due and has no proven result.
 */
public final class Practices {

    /** As many as a reader goes through. */
    static final int MOST = 12;

    private static final int MOST_OF_A_PLAN = 3;
    private static final int MOST_OF_A_REGION = 2;

    /** An indicator with where it stood, was to get and got; or, without a name, people reached. */
    public record Reached(LocalizedText name, String unit, BigDecimal baseline, BigDecimal target, BigDecimal value) {}

    /**
     * A measure with a proven result.
     *
     * @param alike whether it is held against measures worded alike; else against those of its direction
     * @param lacking of the others that are due, those without a proven result
     */
    public record Practice(
            String region,
            UUID planId,
            UUID measureId,
            String number,
            LocalizedText title,
            LocalDate doneOn,
            LocalDate due,
            int evidence,
            Reached reached,
            boolean alike,
            int lacking,
            int others) {}

    private record Candidate(MeasureFacts measure, Reached reached, UUID group, UUID direction) {}

    private static final class Tally {
        private int due;
        private int proven;
    }

    private final RunFacts run;
    private final Repeats repeats;
    private final Map<Object, Tally> tallies = new HashMap<>();
    private final Map<UUID, List<Candidate>> candidates = new HashMap<>();
    private int proven;

    Practices(RunFacts run, Repeats repeats) {
        this.run = run;
        this.repeats = repeats;
    }

    void look(MeasureFacts measure) {
        var reached = proof(measure);
        var due = reached != null || measure.plan().approved() && measure.isDueBefore(run.asOf());
        if (!due) {
            return;
        }
        var group = repeats.groupOf(measure.measureId());
        var concept = run.conceptOf(measure.plan());
        var direction = concept == null ? null : concept.directionOf(measure.links());
        for (var among : new Object[] {group, direction}) {
            if (among != null) {
                var tally = tallies.computeIfAbsent(among, none -> new Tally());
                tally.due++;
                tally.proven += reached == null ? 0 : 1;
            }
        }
        if (reached != null) {
            proven++;
            keep(new Candidate(measure, reached, group, direction), group != null);
        }
    }

    private void keep(Candidate candidate, boolean alike) {
        var ofPlan = candidates.computeIfAbsent(candidate.measure().plan().id(), none -> new ArrayList<>());
        ofPlan.add(alike ? 0 : ofPlan.size(), candidate);
        if (ofPlan.size() > MOST_OF_A_PLAN) {
            ofPlan.remove(MOST_OF_A_PLAN);
        }
    }

    /** @return what it reached, or null when no result is proven */
    private static Reached proof(MeasureFacts measure) {
        var last = measure.execution().lastAccepted().orElse(null);
        var due = measure.term().lastDue();
        if (last == null
                || last.claim() != ClaimedStatus.DONE
                || last.doneOn() == null
                || due == null
                || last.doneOn().isAfter(due)
                || last.evidence() == 0) {
            return null;
        }
        Reached first = null;
        for (var indicator : measure.indicators()) {
            var outcome = Outcome.of(indicator, measure);
            if (outcome != null && !outcome.reached()) {
                return null;
            }
            first = first != null || outcome == null ? first : outcome.told();
        }
        return first != null || last.people() == null || last.people() == 0
                ? first
                : new Reached(null, null, null, null, BigDecimal.valueOf(last.people()));
    }

    /** @return how many measures have a proven result */
    public int proven() {
        return proven;
    }

    /** @return those that most others lack, in the order of regions */
    public List<Practice> best() {
        var byLack = candidates.values().stream()
                .flatMap(List::stream)
                .filter(candidate -> isAlike(candidate) || candidate.direction() != null)
                .map(this::practice)
                .filter(practice -> practice.lacking() > 0)
                .sorted(Comparator.comparing(
                                (Practice practice) -> practice.reached().name() != null)
                        .thenComparing(Practice::alike)
                        .thenComparing(Practice::lacking)
                        .reversed()
                        .thenComparing(Practice::measureId))
                .toList();
        var taken = new ArrayList<Practice>();
        var ofRegion = new HashMap<String, Integer>();
        var groups = new java.util.HashSet<UUID>();
        for (var practice : byLack) {
            var group = repeats.groupOf(practice.measureId());
            if (taken.size() < MOST
                    && ofRegion.merge(Objects.toString(practice.region(), ""), 1, Integer::sum) <= MOST_OF_A_REGION
                    && (group == null || groups.add(group))) {
                taken.add(practice);
            }
        }
        taken.sort(Comparator.comparing(Practice::region, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Practice::measureId));
        return taken;
    }

    /** A group may hold nothing else of this run that is due, only what last year's plan said. */
    private boolean isAlike(Candidate candidate) {
        return candidate.group() != null && tallies.get(candidate.group()).due > 1;
    }

    private Practice practice(Candidate candidate) {
        var measure = candidate.measure();
        var report = measure.execution().lastAccepted().orElseThrow();
        var alike = isAlike(candidate);
        var tally = tallies.get(alike ? candidate.group() : candidate.direction());
        return new Practice(
                measure.plan().region(),
                measure.plan().id(),
                measure.measureId(),
                measure.number(),
                measure.title(),
                report.doneOn(),
                measure.term().lastDue(),
                report.evidence(),
                candidate.reached(),
                alike,
                tally.due - tally.proven,
                tally.due - 1);
    }
}
