package kz.birlik.plans.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.edition.ChangeTable;
import kz.birlik.plans.edition.LineMatcher;
import kz.birlik.plans.edition.PlanCorrections;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.MeasureWriter;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.IndicatorParser;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanReviews;
import kz.birlik.plans.plan.PlanService;

/** Makes a plan, or the next edition of one, of the confirmed rows, all in one transaction: it is there whole or not at all. */
@ApplicationScoped
class ImportCommit {

    private static final int BATCH = 500;

    private final ImportRows rows;
    private final MeasureWriter measures;
    private final FollowedConcepts concepts;
    private final PlanService plans;
    private final PlanReviews reviews;
    private final SectionDirections sections;
    private final PlanCorrections corrections;
    private final ChangeTable changes;

    ImportCommit(
            ImportRows rows,
            MeasureWriter measures,
            FollowedConcepts concepts,
            PlanService plans,
            PlanReviews reviews,
            SectionDirections sections,
            PlanCorrections corrections,
            ChangeTable changes) {
        this.rows = rows;
        this.measures = measures;
        this.concepts = concepts;
        this.plans = plans;
        this.reviews = reviews;
        this.sections = sections;
        this.corrections = corrections;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CommitView commit(PlanImport from, Optional<Set<Integer>> chosen) {
        var count = check(from, chosen);
        return from.amends == null ? make(from, count, chosen) : amend(from, count, chosen);
    }

    private CommitView make(PlanImport from, int count, Optional<Set<Integer>> chosen) {
        var plan = new Plan(
                Ids.next(),
                from.level,
                from.regionKato,
                from.ownerBody,
                from.title,
                from.periodFrom,
                from.periodTo,
                count);
        var concept =
                from.conceptId == null ? null : concepts.held(from.conceptId).orElseThrow();
        if (concept != null) {
            plan.bindTo(concept.id(), concept.edition());
        }
        plans.register(plan, from.id);
        if (concept != null) {
            reviews.registered(plan, concept);
        }
        var leftOut = write(from, plan.id(), plan.edition(), chosen, List.of());
        from.committed(plan.id());
        return CommitView.of(from.id, plan.id(), plan.edition(), count, null, leftOut);
    }

    /** The next edition of a plan: its measures go on the lines of the edition in force wherever that is clear. */
    private CommitView amend(PlanImport from, int count, Optional<Set<Integer>> chosen) {
        var plan = corrections.open(from.amends, from.id, count);
        var after = new ArrayList<LineMatcher.Line>(count);
        for (var row : rows.all(from.id)) {
            if (isTaken(row, chosen)) {
                after.add(new LineMatcher.Line(
                        row.measure().number(), row.measure().title()));
            }
        }
        var leftOut = write(from, plan.id(), plan.pendingEdition(), chosen, corrections.continuations(plan, after));
        corrections.inherit(plan);
        from.committed(plan.id());
        var counts = changes.count(plan.id(), plan.edition(), plan.pendingEdition());
        return CommitView.of(
                from.id, plan.id(), plan.pendingEdition(), count, CommitView.Changes.of(plan, counts), leftOut);
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

    /** @param lines what each measure goes on, in their order; empty when all are new */
    private List<CommitView.LeftOut> write(
            PlanImport from, UUID plan, int edition, Optional<Set<Integer>> chosen, List<MeasureWriter.Line> lines) {
        var directions = sections.bySection(from);
        var leftOut = new ArrayList<CommitView.LeftOut>();
        var batch = new ArrayList<MeasureWriter.Row>();
        var position = 0;
        for (var row : rows.all(from.id)) {
            if (row.outcome() == Outcome.SKIPPED) {
                continue;
            }
            if (!isTaken(row, chosen)) {
                leftOut.add(CommitView.LeftOut.of(row));
                continue;
            }
            batch.add(new MeasureWriter.Row(
                    position + 1,
                    row.measure(),
                    lines.isEmpty() ? null : lines.get(position),
                    directions.get(row.measure().direction()),
                    indicators(row, from),
                    row.rowNumber()));
            position++;
            if (batch.size() == BATCH) {
                measures.write(plan, edition, batch);
                batch.clear();
            }
        }
        measures.write(plan, edition, batch);
        return leftOut;
    }

    private static boolean isTaken(RowReport row, Optional<Set<Integer>> chosen) {
        return row.outcome().isMeasure() && (chosen.isEmpty() || chosen.get().contains(row.rowNumber()));
    }

    private static List<Indicator> indicators(RowReport row, PlanImport from) {
        return IndicatorParser.parse(
                row.measure().inItsLanguage(row.measure().indicator()),
                from.frame().life());
    }
}
