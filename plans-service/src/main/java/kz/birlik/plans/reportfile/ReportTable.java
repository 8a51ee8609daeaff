package kz.birlik.plans.reportfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.importing.file.FileGate;
import kz.birlik.plans.importing.file.FileLimits;
import kz.birlik.plans.importing.file.RejectedFile;
import kz.birlik.plans.importing.file.RowSource;
import kz.birlik.plans.importing.table.FileRow;

/** Reads a table of reports with the readers of the import: the same gate, the same formats. */
final class ReportTable {

    private final List<ReadReport> rows = new ArrayList<>();
    private ReportHeader header;

    private ReportTable() {}

    /** @throws InvalidRequest for a file that holds no such table */
    static List<ReadReport> read(Path file, String name, FileLimits limits) throws IOException {
        var kind = new FileGate(limits).check(file, name);
        var table = new ReportTable();
        try {
            RowSource.of(kind, limits).read(file, table::row);
        } catch (RejectedFile rejected) {
            throw new Conflict(rejected.code(), rejected.getMessage());
        }
        if (table.header == null) {
            throw new InvalidRequest(
                    "file",
                    "No row reads as a header of reports: it names at least «№» and «Исполнение» / «Орындалуы».");
        }
        return table.distinct();
    }

    private void row(FileRow row) {
        if (row.isBeside()) {
            rows.add(new ReadReport(row, null, null, null, List.of()));
            return;
        }
        var found = ReportHeader.of(row);
        if (found.isPresent()) {
            header = found.get();
        }
        rows.add(
                found.isPresent() || header == null
                        ? new ReadReport(row, null, null, null, List.of())
                        : ReportRowReader.read(header, row));
    }

    /** Two rows about one measure and period: neither is taken, since nobody can tell which one is meant. */
    private List<ReadReport> distinct() {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        for (var row : rows) {
            if (row.isReport() && !seen.add(key(row))) {
                twice.add(key(row));
            }
        }
        return rows.stream()
                .map(row -> row.isReport() && twice.contains(key(row)) ? repeated(row) : row)
                .toList();
    }

    private static ReadReport repeated(ReadReport row) {
        var faults = new ArrayList<>(row.faults());
        faults.add(new Violation(row.row().address(), "Another row is about the same measure and period.", "REPEATED"));
        return new ReadReport(row.row(), row.number(), row.period(), row.content(), faults);
    }

    private static String key(ReadReport row) {
        return row.number() + "\n" + row.period();
    }
}
