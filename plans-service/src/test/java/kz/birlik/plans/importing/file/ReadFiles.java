package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.plans.importing.table.FileRow;
import kz.birlik.plans.importing.table.PlanFrame;
import kz.birlik.plans.importing.table.PlanTable;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.executor.FewBodies;
import kz.birlik.plans.measure.term.Period;

/** The way of a file through gate, rows and table, without a server. */
public final class ReadFiles {

    public static final FileLimits LIMITS = new FileLimits(20 << 20, 400L << 20, 250, 1_000, 100_000, 200, 50);
    private static final PlanFrame AKMOLA_2026 =
            new PlanFrame(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), "110000000");

    private ReadFiles() {}

    public static FileKind kind(byte[] content, String name) throws IOException {
        var file = Files.createTempFile("fixture-", ".tmp");
        try {
            return new FileGate(LIMITS).check(Files.write(file, content), name);
        } finally {
            Files.delete(file);
        }
    }

    public static List<FileRow> rows(byte[] content, String name) throws IOException {
        var file = Files.createTempFile("fixture-", ".tmp");
        try {
            Files.write(file, content);
            var rows = new ArrayList<FileRow>();
            RowSource.of(new FileGate(LIMITS).check(file, name), LIMITS).read(file, rows::add);
            return rows;
        } finally {
            Files.delete(file);
        }
    }

    public static List<RowReport> reports(byte[] content, String name) throws IOException {
        return reports(content, name, AKMOLA_2026);
    }

    public static List<RowReport> reports(byte[] content, String name, PlanFrame plan) throws IOException {
        var reports = new ArrayList<RowReport>();
        var table = new PlanTable(plan, new ExecutorParser(new FewBodies()), reports::add);
        rows(content, name).forEach(table::row);
        table.end();
        return reports;
    }
}
