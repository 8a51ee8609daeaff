package kz.birlik.plans.importing.table;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.money.MoneyParser;
import kz.birlik.plans.measure.money.MoneyReading;

/** The rows below one header, each turned into its report in the order of the file. */
final class SheetTable {

    private final Header header;
    private final MeasureReader measures;
    private final Consumer<RowReport> out;
    private final RunningTotals totals = new RunningTotals();
    private final Map<String, Integer> numbers = new HashMap<>();
    private Sections sections = Sections.NONE;

    SheetTable(Header header, PlanFrame plan, ExecutorParser executors, Consumer<RowReport> out) {
        this.header = header;
        this.measures = new MeasureReader(header, plan, executors);
        this.out = out;
    }

    /** Says of the header which columns were understood, and which were not: no column is passed over in silence. */
    void header(FileRow row) {
        var known = new TreeSet<>(header.columns().values());
        known.addAll(header.years().values());
        if (header.total() != null) {
            known.add(header.total());
        }
        var roles = header.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        var unknown = row.own().stream()
                .filter(cell -> !known.contains(cell.column()))
                .filter(cell -> ColumnRole.of(cell.text()).isEmpty())
                .map(cell -> "«%s» (%s)".formatted(cell.text().strip(), row.address(cell.column())))
                .collect(Collectors.joining(", "));
        out.accept(RowReport.skipped(row, MessageCode.HEADER, roles, unknown.isEmpty() ? "-" : unknown));
    }

    void row(FileRow row) {
        if (HeaderFinder.repeats(row, header) || HeaderFinder.repeatsYears(row, header)) {
            out.accept(RowReport.skipped(row, MessageCode.HEADER_REPEATED));
        } else if (HeaderFinder.numbersColumns(row)) {
            out.accept(RowReport.skipped(row, MessageCode.COLUMN_NUMBERS));
        } else {
            out.accept(report(row));
        }
    }

    private RowReport report(FileRow row) {
        var text = row.text();
        return switch (RowKind.of(row, header)) {
            case SECTION -> {
                sections = sections.into(shortened(text));
                totals.startSection();
                yield RowReport.skipped(row, MessageCode.SECTION, sections.direction());
            }
            case INDICATOR_SECTION -> {
                sections = sections.under(shortened(text));
                yield RowReport.skipped(row, MessageCode.SECTION, sections.indicator());
            }
            case TOTAL -> total(row);
            case NOTE -> RowReport.skipped(row, MessageCode.NOTE, shortened(text));
            case SIGNATURE -> RowReport.skipped(row, MessageCode.SIGNATURE, shortened(text));
            case LONE_TITLE -> measure(row, true);
            case MEASURE -> measure(row, false);
        };
    }

    private RowReport measure(FileRow row, boolean onlyTitle) {
        var cells = new RowCells(row, header);
        if (onlyTitle) {
            cells.say(MessageCode.ONLY_TITLE, row.address());
        }
        var measure = measures.read(cells, sections);
        if (measure.number() != null) {
            var first = numbers.putIfAbsent(sections.direction() + "\n" + measure.number(), row.number());
            if (first != null) {
                cells.say(MessageCode.NUMBER_REPEATED, cells.address(ColumnRole.NUMBER), measure.number(), first);
            }
        }
        totals.add(measure);
        return new RowReport(row.number(), row.address(), Outcome.of(cells.messages()), measure, cells.messages());
    }

    private RowReport total(FileRow row) {
        var cell = header.total() == null ? null : row.cell(header.total()).orElse(null);
        if (cell == null || cell.origin() == Cell.Origin.UNCOMPUTED) {
            return RowReport.skipped(row, MessageCode.TOTAL_ROW, "-");
        }
        var stated = cell.number() == null
                ? MoneyParser.parse(cell.text(), header.unit())
                : MoneyParser.ofNumber(cell.number(), header.unit());
        if (stated.outcome() != MoneyReading.Outcome.EXACT || totals.explains(stated.thousandKzt())) {
            return RowReport.skipped(row, MessageCode.TOTAL_ROW, cell.text());
        }
        return RowReport.skipped(
                row,
                MessageCode.TOTAL_ROW_DIFFERS,
                totals.table().toPlainString(),
                stated.thousandKzt().toPlainString());
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 999) + "…";
    }
}
