package kz.birlik.plans.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import kz.birlik.plans.body.BodyRegister;
import kz.birlik.plans.importing.file.RejectedFile;
import kz.birlik.plans.importing.table.FileRow;
import kz.birlik.plans.importing.table.HeaderNotFound;
import kz.birlik.plans.importing.table.PlanTable;
import kz.birlik.plans.job.JobHandler;
import kz.birlik.plans.job.Lease;
import kz.birlik.plans.measure.executor.ExecutorParser;

/** Reads an uploaded file into its row report; what holds no plan is rejected and leaves nothing behind but the reason. */
@ApplicationScoped
public class ReadingJob implements JobHandler {

    static final String KIND = "plan-import";

    private final PlanImportRepository imports;
    private final ImportRows rows;
    private final SourceFiles files;
    private final BodyRegister bodies;

    ReadingJob(PlanImportRepository imports, ImportRows rows, SourceFiles files, BodyRegister bodies) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.bodies = bodies;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID id, Lease lease) {
        var started = QuarkusTransaction.requiringNew().call(() -> {
            lease.renew();
            rows.deleteAll(id);
            return imports.get(id);
        });
        if (started.status != ImportStatus.READING) {
            return;
        }
        try {
            read(started, lease);
        } catch (HeaderNotFound missing) {
            reject(id, lease, ImportProblem.headerNotFound(missing));
        } catch (RejectedFile rejected) {
            reject(id, lease, new ImportProblem(rejected.code(), rejected.getMessage(), Map.of()));
        }
    }

    private void read(PlanImport started, Lease lease) {
        var sink = new ReportSink(started.id, rows, imports, lease);
        var table = new PlanTable(started.frame(), new ExecutorParser(bodies.names()), sink::accept);
        files.read(started, List.of(new KeepAlive(lease)::row, table::row));
        table.end();
        sink.flush();
        if (sink.measures() == 0) {
            throw new RejectedFile("table-empty", "The table has a header and no measure below it.");
        }
        QuarkusTransaction.requiringNew().run(() -> {
            lease.renew();
            imports.get(started.id).ready(sink.count(), sink.outcomes(), rows.sections(started.id));
        });
    }

    /** Goes through the file once before anything of it is kept: what is too large or damaged is told in seconds. */
    private static final class KeepAlive {

        private static final int RENEWED_EACH = 5_000;
        private final Lease lease;
        private int count;

        private KeepAlive(Lease lease) {
            this.lease = lease;
        }

        private void row(FileRow row) {
            if (++count % RENEWED_EACH == 0) {
                QuarkusTransaction.requiringNew().run(lease::renew);
            }
        }
    }

    private void reject(UUID id, Lease lease, ImportProblem problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            lease.renew();
            rejectNow(id, problem);
        });
    }

    private void rejectNow(UUID id, ImportProblem problem) {
        rows.deleteAll(id);
        files.delete(id);
        imports.get(id).rejected(problem);
    }

    @Override
    public void giveUp(UUID id) {
        var given = imports.get(id);
        if (given.status == ImportStatus.READING) {
            rejectNow(
                    id,
                    new ImportProblem(
                            "reading-failed",
                            "The file could not be read in several tries; that is a fault of the service or too heavy a file. Send it again or smaller.",
                            Map.of()));
        }
    }
}
