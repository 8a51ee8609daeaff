package kz.birlik.plans.importing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.money.MoneyUnit;

/**
 * Reads the rows of a file as they stream by and reports on each one: whatever comes in goes out, so nothing is dropped in silence.
 * Holds a few rows at most, whatever the size of the file.
 */
public final class PlanTable {

    /** A header further down than this is none: plans open with a title and a stamp of approval. */
    private static final int SEARCHED_ROWS = 50;

    private static final int LONGEST_SHOWN = 1000;

    private final PlanFrame plan;
    private final ExecutorParser executors;
    private final Map<Integer, RowCorrection> corrections;
    private final Consumer<RowReport> out;
    private final List<FileRow> waiting = new ArrayList<>();
    private final Set<ColumnRole> nearest = EnumSet.noneOf(ColumnRole.class);
    private boolean headerSeen;
    private boolean sheetHasNone;
    private String sheet;
    private SheetTable table;

    public PlanTable(PlanFrame plan, ExecutorParser executors, Consumer<RowReport> out) {
        this(plan, executors, Map.of(), out);
    }

    /** @param corrections what editors say of rows, by row number */
    public PlanTable(
            PlanFrame plan,
            ExecutorParser executors,
            Map<Integer, RowCorrection> corrections,
            Consumer<RowReport> out) {
        this.plan = plan;
        this.executors = executors;
        this.corrections = corrections;
        this.out = out;
    }

    public void row(FileRow row) {
        if (row.isBeside()) {
            out.accept(RowReport.skipped(row, MessageCode.BESIDE_TABLE, shortened(row.text())));
            return;
        }
        if (!Objects.equals(row.sheet(), sheet)) {
            endSheet();
            sheet = row.sheet();
        }
        if (table != null && !table.opensAnother(row)) {
            table.row(row);
        } else if (table == null && sheetHasNone) {
            out.accept(RowReport.skipped(row, MessageCode.OTHER_SHEET));
        } else {
            table = null;
            waiting.add(row);
            search();
        }
    }

    /** @throws HeaderNotFound when no sheet holds the header of a plan */
    public void end() {
        endSheet();
        if (!headerSeen) {
            throw new HeaderNotFound(nearest);
        }
    }

    /** The header needs the row below it, so the search looks at the last row but one. */
    private void search() {
        if (waiting.size() >= 2) {
            var candidate = waiting.get(waiting.size() - 2);
            var next = waiting.get(waiting.size() - 1);
            var found = HeaderFinder.at(candidate, next);
            if (found.isPresent()) {
                open(found.get(), waiting.size() - 2);
                return;
            }
            remember(candidate);
        }
        if (waiting.size() > SEARCHED_ROWS) {
            giveUp();
        }
    }

    private void open(Header found, int index) {
        headerSeen = true;
        var header = found.orCountedIn(unitAbove(waiting.subList(0, index)));
        table = new SheetTable(header, plan, executors, corrections, out);
        waiting.subList(0, index).forEach(row -> out.accept(RowReport.skipped(row, MessageCode.BEFORE_TABLE)));
        table.header(waiting.get(index));
        for (var row : waiting.subList(index + 1, waiting.size())) {
            if (row.number() <= header.lastRow()) {
                out.accept(RowReport.skipped(row, MessageCode.HEADER, "COST", "-"));
            } else {
                table.row(row);
            }
        }
        waiting.clear();
    }

    private static MoneyUnit unitAbove(List<FileRow> above) {
        return above.stream()
                .map(HeaderFinder::onlyUnit)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private void endSheet() {
        if (!waiting.isEmpty()) {
            var last = waiting.get(waiting.size() - 1);
            var found = HeaderFinder.at(last, null);
            if (found.isPresent()) {
                open(found.get(), waiting.size() - 1);
            } else {
                remember(last);
                giveUp();
            }
        }
        table = null;
        sheetHasNone = false;
    }

    private void giveUp() {
        waiting.forEach(row -> out.accept(RowReport.skipped(row, MessageCode.OTHER_SHEET)));
        waiting.clear();
        sheetHasNone = true;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private void remember(FileRow row) {
        var roles = HeaderFinder.rolesIn(row);
        if (roles.size() > nearest.size()) {
            nearest.clear();
            nearest.addAll(roles);
        }
    }
}
