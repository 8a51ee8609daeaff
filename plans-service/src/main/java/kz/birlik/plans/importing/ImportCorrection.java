package kz.birlik.plans.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.body.BodyRegister;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.importing.table.PlanTable;
import kz.birlik.plans.importing.table.RowCorrection;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.executor.ExecutorParser;

/**
 * Corrects cells before the commit: the whole file is read again by the same readers with the corrections in place, and the rows
 * that read differently are replaced. So a total that adds up now, or a number no longer used twice, is told as well.
 */
@ApplicationScoped
class ImportCorrection {

    private static final int MOST_NAMED = 1_000;

    private final PlanImportService imports;
    private final ImportRows rows;
    private final Corrections corrections;
    private final SourceFiles files;
    private final BodyRegister bodies;
    private final Audit audit;

    ImportCorrection(
            PlanImportService imports,
            ImportRows rows,
            Corrections corrections,
            SourceFiles files,
            BodyRegister bodies,
            Audit audit) {
        this.imports = imports;
        this.rows = rows;
        this.corrections = corrections;
        this.files = files;
        this.bodies = bodies;
        this.audit = audit;
    }

    @Transactional
    Versioned<CorrectionView> correct(UUID id, int number, LongConsumer precondition, CorrectionRequest request) {
        var found = imports.own(id);
        precondition.accept(found.version);
        found.requireReady();
        var kept = corrections.of(id);
        var wanted = merged(kept.getOrDefault(number, Corrections.OfRow.NONE), request);
        var correction = wanted.asCorrection();
        var comparison = readAgain(found, kept, number, correction);
        var row = comparison.row().orElseThrow(() -> new NotFound("row %d of plan import".formatted(number), id));
        refuseUnknown(wanted, correction);
        corrections.keep(id, number, withRaw(wanted, correction), imports.callerSubject());
        rows.replace(id, comparison.changed());
        found.recounted(comparison.counts(), rows.sections(id));
        imports.flush();
        audit.record(
                "plan-import-row-corrected",
                "plan-import",
                id,
                null,
                Map.of(
                        "row",
                        number,
                        "kind",
                        wanted.kind(),
                        "fields",
                        List.copyOf(wanted.fields().keySet())));
        var view = new CorrectionView(
                PlanImportView.row(
                        row, corrections.of(id).get(number), found.frame().life()),
                others(comparison, number),
                found.counts);
        return new Versioned<>(view, found.version, false);
    }

    private static Corrections.OfRow merged(Corrections.OfRow kept, CorrectionRequest request) {
        var fields = new TreeMap<>(kept.fields());
        request.fields().forEach((name, text) -> {
            if (text == null) {
                fields.remove(name);
            } else {
                fields.put(name, new Corrections.Field("", text, Instant.now()));
            }
        });
        return new Corrections.OfRow(request.kind() == null ? kept.kind() : request.kind(), fields);
    }

    private ReportComparison readAgain(
            PlanImport found, Map<Integer, Corrections.OfRow> kept, int number, RowCorrection correction) {
        var applied = new HashMap<Integer, RowCorrection>();
        kept.forEach((row, ofRow) -> applied.put(row, ofRow.asCorrection()));
        applied.put(number, correction);
        var comparison = new ReportComparison(rows.all(found.id).iterator(), number);
        var table = new PlanTable(found.frame(), new ExecutorParser(bodies.names()), applied, comparison::accept);
        files.read(found, List.of(table::row));
        table.end();
        return comparison;
    }

    private static void refuseUnknown(Corrections.OfRow wanted, RowCorrection correction) {
        if (correction.possible().isEmpty()) {
            throw new InvalidRequest("fields", "The row lies in no table of the plan.");
        }
        var unknown = new TreeSet<>(wanted.fields().keySet());
        unknown.removeAll(correction.changes().keySet());
        if (!unknown.isEmpty()) {
            throw new InvalidRequest(
                    "fields." + unknown.first(),
                    "The table of the row has no such column; it has %s."
                            .formatted(String.join(", ", correction.possible())));
        }
    }

    private static Corrections.OfRow withRaw(Corrections.OfRow wanted, RowCorrection correction) {
        var fields = new TreeMap<String, Corrections.Field>();
        wanted.fields()
                .forEach((name, field) -> fields.put(
                        name,
                        new Corrections.Field(correction.changes().get(name).raw(), field.corrected(), field.at())));
        return new Corrections.OfRow(wanted.kind(), fields);
    }

    private static List<Integer> others(ReportComparison comparison, int number) {
        return comparison.changed().stream()
                .map(RowReport::rowNumber)
                .filter(row -> row != number)
                .limit(MOST_NAMED)
                .toList();
    }
}
