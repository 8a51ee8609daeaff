package kz.birlik.plans.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.money.MoneyParser;
import kz.birlik.plans.measure.money.MoneyUnit;

/** The rows below one header, each turned into its report in the order of the file. */
final class SheetTable {

    private final PlanFrame plan;
    private final ExecutorParser executors;
    private final Map<Integer, RowCorrection> corrections;
    private final Consumer<RowReport> out;
    private final RunningTotals totals = new RunningTotals();
    private final Map<String, Integer> numbers = new HashMap<>();
    private Header header;
    private MeasureReader measures;
    private boolean measuresSeen;
    private Sections sections = Sections.NONE;

    SheetTable(
            Header header,
            PlanFrame plan,
            ExecutorParser executors,
            Map<Integer, RowCorrection> corrections,
            Consumer<RowReport> out) {
        this.plan = plan;
        this.executors = executors;
        this.corrections = corrections;
        this.out = out;
        use(header);
    }

    private void use(Header found) {
        header = found;
        measures = new MeasureReader(found, plan, executors);
    }

    /** @return whether the row is the header of another table below this one, its columns in other places */
    boolean opensAnother(FileRow row) {
        return HeaderFinder.opensAnother(row) && !HeaderFinder.repeats(row, header);
    }

    /** Says of the header which columns were understood, and which were not: no column is passed over in silence. */
    void header(FileRow row) {
        var roles = header.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        var unknown = row.own().stream()
                .filter(cell -> !header.knows(cell.column()))
                .filter(cell -> ColumnRole.of(cell.text()).isEmpty())
                .map(cell -> "«%s» (%s)".formatted(cell.text().strip(), row.address(cell.column())))
                .collect(Collectors.joining(", "));
        out.accept(RowReport.skipped(row, MessageCode.HEADER, roles, unknown.isEmpty() ? "-" : unknown));
    }

    void row(FileRow row) {
        var correction = corrections.get(row.number());
        if (correction == null) {
            read(row);
            return;
        }
        var corrected = correction.applyTo(row, header);
        switch (correction.kind()) {
            case AS_READ -> read(corrected);
            case MEASURE -> out.accept(measure(corrected, false));
            case SKIP -> out.accept(RowReport.skipped(row, MessageCode.SKIPPED_BY_EDITOR));
        }
    }

    private void read(FileRow row) {
        var years = measuresSeen || !header.years().isEmpty()
                ? Optional.<Header>empty()
                : HeaderFinder.withYears(row, header);
        if (years.isPresent()) {
            use(years.get());
            out.accept(RowReport.skipped(row, MessageCode.HEADER, ColumnRole.COST.name(), "-"));
        } else if (HeaderFinder.repeats(row, header) || HeaderFinder.repeatsYears(row, header)) {
            out.accept(RowReport.skipped(row, MessageCode.HEADER_REPEATED));
        } else if (HeaderFinder.numbersColumns(row)) {
            out.accept(RowReport.skipped(row, MessageCode.COLUMN_NUMBERS));
        } else {
            out.accept(report(row));
        }
    }

    private RowReport report(FileRow row) {
        if (row.cells().stream().anyMatch(cell -> cell.origin() == Cell.Origin.UNCLOSED)) {
            return measure(row, false);
        }
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
        measuresSeen = true;
        var cells = new RowCells(row, header);
        if (onlyTitle) {
            cells.say(MessageCode.ONLY_TITLE, row.address());
        }
        var measure = measures.read(cells, sections);
        row.own().stream()
                .filter(cell -> !header.knows(cell.column()))
                .forEach(cell -> cells.say(unused(cell), row.address(cell.column()), shortened(cell.text())));
        if (measure.number() != null) {
            var first = numbers.putIfAbsent(sections.direction() + "\n" + measure.number(), row.number());
            if (first != null) {
                cells.say(MessageCode.NUMBER_REPEATED, cells.address(ColumnRole.NUMBER), measure.number(), first);
            }
        }
        totals.add(measure);
        return new RowReport(row.number(), row.address(), Outcome.of(cells.messages()), measure, cells.messages());
    }

    /** A figure in a column that was not understood may be the money of the measure; words rarely are more than a remark. */
    private static MessageCode unused(Cell cell) {
        if (cell.origin() == Cell.Origin.UNCLOSED) {
            return MessageCode.QUOTE_LEFT_OPEN;
        }
        var isFigure = cell.number() != null
                || MoneyParser.parse(cell.text(), MoneyUnit.THOUSAND).thousandKzt() != null;
        return isFigure ? MessageCode.FIGURE_NOT_USED : MessageCode.WORDS_NOT_USED;
    }

    private RowReport total(FileRow row) {
        var messages = new ArrayList<RowMessage>();
        if (header.total() != null) {
            compare(row, header.total(), RunningTotals.ALL_YEARS, messages);
        }
        header.years().forEach((year, column) -> compare(row, column, year, messages));
        if (messages.isEmpty()) {
            messages.add(RowMessage.of(MessageCode.TOTAL_ROW, row.address(), shortened(row.text())));
        }
        return new RowReport(row.number(), row.address(), Outcome.SKIPPED, null, messages);
    }

    private void compare(FileRow row, int column, int year, List<RowMessage> messages) {
        var cell = row.cell(column).orElse(null);
        if (cell == null || cell.origin() == Cell.Origin.UNCOMPUTED || cell.origin() == Cell.Origin.MERGED) {
            return;
        }
        var stated = cell.number() == null
                ? MoneyParser.parse(cell.text(), header.unit())
                : MoneyParser.ofNumber(cell.number(), header.unit());
        if (stated.thousandKzt() != null && !totals.explains(year, stated.thousandKzt())) {
            messages.add(RowMessage.of(
                    MessageCode.TOTAL_ROW_DIFFERS,
                    row.address(column),
                    totals.table(year).toPlainString(),
                    header.quoted(cell, stated)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 999) + "…";
    }
}
