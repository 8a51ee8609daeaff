package kz.birlik.plans.reportfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.FileRow;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.money.MoneyParser;
import kz.birlik.plans.measure.money.MoneyReading;
import kz.birlik.plans.report.Coverage;
import kz.birlik.plans.report.IndicatorValue;
import kz.birlik.plans.report.ReportContent;

/** Reads one row below a header; what it does not understand it says, with the address of the cell. */
final class ReportRowReader {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern NOT_DONE = Pattern.compile("^не\\s+(?:исполн|выполн)|^орындалма|^not\\s*_?done");
    private static final Pattern DONE = Pattern.compile("^(?:исполнено|выполнено|завершено|орындалды|аяқталды|done)");
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:исполняется|выполняется|в работе|в процессе|на исполнении|орындалуда|in[ _]progress)");
    private static final Pattern VALUE = Pattern.compile("^([-−]?[\\d ]+(?:[.,]\\d{1,4})?)\\s*(\\D{0,60})$");

    private final ReportHeader header;
    private final FileRow row;
    private final List<Violation> faults = new ArrayList<>();

    private ReportRowReader(ReportHeader header, FileRow row) {
        this.header = header;
        this.row = row;
    }

    static ReadReport read(ReportHeader header, FileRow row) {
        return new ReportRowReader(header, row).read();
    }

    private ReadReport read() {
        var number = text(ReportColumn.NUMBER);
        var state = text(ReportColumn.STATUS);
        if (number == null && state == null) {
            return new ReadReport(row, null, null, null, List.of());
        }
        if (number == null) {
            fault(ReportColumn.NUMBER, "The row names no measure.");
        }
        var content = new ReportContent(
                status(state),
                day(text(ReportColumn.DONE_ON)),
                text(ReportColumn.TEXT) == null ? null : header.text(text(ReportColumn.TEXT)),
                cost(),
                value(text(ReportColumn.VALUE)),
                coverage());
        return new ReadReport(
                row, number == null ? "" : number.replaceAll("\\.$", ""), text(ReportColumn.PERIOD), content, faults);
    }

    private ClaimedStatus status(String words) {
        if (words == null) {
            fault(ReportColumn.STATUS, "The row names no state.");
            return null;
        }
        var plain = words.toLowerCase(Locale.ROOT);
        if (NOT_DONE.matcher(plain).find()) {
            return ClaimedStatus.NOT_DONE;
        }
        if (DONE.matcher(plain).find()) {
            return ClaimedStatus.DONE;
        }
        if (GOES_ON.matcher(plain).find()) {
            return ClaimedStatus.IN_PROGRESS;
        }
        fault(ReportColumn.STATUS, "«%s» is no state: исполнено, исполняется, не исполнено.".formatted(words));
        return null;
    }

    private LocalDate day(String words) {
        if (words == null) {
            return null;
        }
        try {
            return words.contains("-") ? LocalDate.parse(words) : LocalDate.parse(words, WRITTEN);
        } catch (DateTimeException noDay) {
            fault(ReportColumn.DONE_ON, "«%s» is no day; write 19.06.2026.".formatted(words));
            return null;
        }
    }

    private BigDecimal cost() {
        var cell = cell(ReportColumn.COST);
        if (cell == null) {
            return null;
        }
        var reading = cell.number() == null
                ? MoneyParser.parse(cell.text(), header.unit())
                : MoneyParser.ofNumber(cell.number(), header.unit());
        if (reading.outcome() != MoneyReading.Outcome.EXACT && reading.outcome() != MoneyReading.Outcome.EMPTY) {
            fault(
                    ReportColumn.COST,
                    "«%s» is %s; a cost is exact to hundreds of tenge.".formatted(cell.text(), reading.outcome()));
            return null;
        }
        return reading.thousandKzt();
    }

    /** The measure gives it its name: the table has one column for the indicator of each. */
    private List<IndicatorValue> value(String words) {
        if (words == null) {
            return List.of();
        }
        var parts = VALUE.matcher(words.replace('\u00a0', ' ').strip());
        if (!parts.matches()) {
            fault(ReportColumn.VALUE, "«%s» is no number with a unit.".formatted(words));
            return List.of();
        }
        var number = parts.group(1).replace(" ", "").replace(',', '.').replace('−', '-');
        var unit = parts.group(2).strip();
        return List.of(new IndicatorValue(null, null, unit.isEmpty() ? null : unit, new BigDecimal(number)));
    }

    private Coverage coverage() {
        var people = count(ReportColumn.PEOPLE);
        var events = count(ReportColumn.EVENTS);
        return people == null && events == null ? null : new Coverage(people, events);
    }

    private Long count(ReportColumn column) {
        var words = text(column);
        if (words == null) {
            return null;
        }
        var plain = words.replaceAll("[\\s\\u00a0]", "");
        if (plain.matches("\\d{1,9}")) {
            return Long.valueOf(plain);
        }
        fault(column, "«%s» is no whole number.".formatted(words));
        return null;
    }

    /** @return the words of the column, or null where it is empty or only a dash */
    private String text(ReportColumn column) {
        var cell = cell(column);
        var words = cell == null ? "" : cell.text().strip();
        return words.isEmpty() || words.matches("[-–—]+") ? null : words;
    }

    private Cell cell(ReportColumn column) {
        var found = header.cell(row, column).orElse(null);
        if (found != null && found.origin() == Cell.Origin.UNCOMPUTED) {
            fault(column, "The formula has no computed value.");
            return null;
        }
        return found;
    }

    private void fault(ReportColumn column, String message) {
        faults.add(new Violation(header.address(row, column), message, column.name()));
    }
}
