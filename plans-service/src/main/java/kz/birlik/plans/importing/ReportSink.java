package kz.birlik.plans.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.job.Lease;

/** Collects reports into batches, each a transaction of its own that renews the lease and shows the progress. */
final class ReportSink {

    private static final int BATCH = 500;

    private final UUID importId;
    private final ImportRows rows;
    private final PlanImportRepository imports;
    private final Lease lease;
    private final List<RowReport> waiting = new ArrayList<>(BATCH);
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int count;

    ReportSink(UUID importId, ImportRows rows, PlanImportRepository imports, Lease lease) {
        this.importId = importId;
        this.rows = rows;
        this.imports = imports;
        this.lease = lease;
    }

    void accept(RowReport report) {
        waiting.add(report);
        outcomes.merge(report.outcome(), 1, Integer::sum);
        count++;
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        QuarkusTransaction.requiringNew().run(() -> {
            lease.renew();
            rows.add(importId, waiting);
            imports.get(importId).progressed(count);
        });
        waiting.clear();
    }

    int count() {
        return count;
    }

    int measures() {
        return count - outcomes.getOrDefault(Outcome.SKIPPED, 0);
    }

    Map<String, Integer> outcomes() {
        return outcomes.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }
}
