package kz.birlik.plans.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.MeasureWriter;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanService;

/** Makes a plan of the confirmed rows, all in one transaction: a plan is there whole or not at all. */
@ApplicationScoped
class ImportCommit {

    private static final int MOST_NAMED = 1_000;
    private static final int BATCH = 500;
    private static final Pattern SECTION_NUMBER =
            Pattern.compile("(?iu)^(?:направлени\\p{L}*|бағыт)\\s*№?\\s*(\\d+)|^(\\d+)\\s*-?\\s*(?:бағыт|направлени)");

    private final ImportRows rows;
    private final MeasureWriter measures;
    private final FollowedConcepts concepts;
    private final PlanService plans;

    ImportCommit(ImportRows rows, MeasureWriter measures, FollowedConcepts concepts, PlanService plans) {
        this.rows = rows;
        this.measures = measures;
        this.concepts = concepts;
        this.plans = plans;
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
        var directions = directions(from.conceptId);
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
                    ++position, row.measure(), null, direction(row, directions), row.rowNumber()));
            if (batch.size() == BATCH) {
                measures.write(plan.id(), plan.edition(), batch);
                batch.clear();
            }
        }
        measures.write(plan.id(), plan.edition(), batch);
        return leftOut;
    }

    private Map<String, UUID> directions(UUID conceptId) {
        var byNumber = new HashMap<String, UUID>();
        if (conceptId != null) {
            concepts.directions(conceptId).forEach(direction -> byNumber.put(direction.number(), direction.id()));
        }
        return byNumber;
    }

    /** A section row «Направление 2 …» proposes the direction of that number; the commit confirms it. */
    private static UUID direction(RowReport row, Map<String, UUID> directions) {
        var section = row.measure().direction();
        if (section == null || directions.isEmpty()) {
            return null;
        }
        var number = SECTION_NUMBER.matcher(section.strip());
        return number.find() ? directions.get(number.group(1) == null ? number.group(2) : number.group(1)) : null;
    }
}
