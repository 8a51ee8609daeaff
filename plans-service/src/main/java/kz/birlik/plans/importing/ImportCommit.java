package kz.birlik.plans.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.measure.MeasureWriter;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanService;

/** Makes a plan of the confirmed rows, all in one transaction: a plan is there whole or not at all. */
@ApplicationScoped
class ImportCommit {

    private static final int MOST_NAMED = 1_000;
    private static final int BATCH = 500;

    private final ImportRows rows;
    private final MeasureWriter measures;
    private final FollowedConcepts concepts;
    private final PlanService plans;
    private final SectionDirections sections;

    ImportCommit(
            ImportRows rows,
            MeasureWriter measures,
            FollowedConcepts concepts,
            PlanService plans,
            SectionDirections sections) {
        this.rows = rows;
        this.measures = measures;
        this.concepts = concepts;
        this.plans = plans;
        this.sections = sections;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CommitView commit(PlanImport from, Optional<Set<Integer>> chosen) {
        var count = check(from, chosen);
        var plan = new Plan(
                Ids.next(),
                from.level,
                from.regionKato,
                from.ownerBody,
                from.title,
                from.periodFrom,
                from.periodTo,
                count);
        if (from.conceptId != null) {
            concepts.findByIdOptional(from.conceptId)
                    .ifPresent(concept -> plan.bindTo(concept.id(), concept.edition()));
        }
        plans.register(plan, from.id);
        var leftOut = write(from, plan, chosen);
        from.committed(plan.id());
        return new CommitView(
                from.id, plan.id(), count, leftOut.size(), leftOut.subList(0, Math.min(leftOut.size(), MOST_NAMED)));
    }

    /** @return the number of measures the plan will have */
    private int check(PlanImport from, Optional<Set<Integer>> chosen) {
        if (chosen.isEmpty()) {
            var count = from.count(Outcome.UNDERSTOOD) + from.count(Outcome.GUESSED);
            if (count == 0) {
                throw new InvalidRequest("rows", "No row of the import was understood as a measure.");
            }
            return count;
        }
        var missing = new HashSet<>(chosen.get());
        for (var row : rows.all(from.id)) {
            if (missing.remove(row.rowNumber()) && !row.outcome().isMeasure()) {
                throw new InvalidRequest(
                        "rows", "Row %d is %s and cannot become a measure.".formatted(row.rowNumber(), row.outcome()));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidRequest(
                    "rows",
                    "The import has no row %s.".formatted(missing.iterator().next()));
        }
        return chosen.get().size();
    }

    private List<CommitView.LeftOut> write(PlanImport from, Plan plan, Optional<Set<Integer>> chosen) {
        var directions = sections.bySection(from);
        var leftOut = new ArrayList<CommitView.LeftOut>();
        var batch = new ArrayList<MeasureWriter.Row>();
        var position = 0;
        for (var row : rows.all(from.id)) {
            if (row.outcome() == Outcome.SKIPPED) {
                continue;
            }
            if (!row.outcome().isMeasure()
                    || chosen.isPresent() && !chosen.get().contains(row.rowNumber())) {
                leftOut.add(CommitView.LeftOut.of(row));
                continue;
            }
            batch.add(new MeasureWriter.Row(
                    ++position,
                    row.measure(),
                    null,
                    directions.get(row.measure().direction()),
                    row.rowNumber()));
            if (batch.size() == BATCH) {
                measures.write(plan.id(), plan.edition(), batch);
                batch.clear();
            }
        }
        measures.write(plan.id(), plan.edition(), batch);
        return leftOut;
    }
}
