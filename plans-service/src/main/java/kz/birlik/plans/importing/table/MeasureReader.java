package kz.birlik.plans.importing.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.executor.Executor;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.money.Financing;
import kz.birlik.plans.measure.term.Term;
import kz.birlik.plans.measure.term.TermParser;
import kz.birlik.plans.measure.term.TermReading;

/** Reads one row as a measure and tells of every cell that it had to guess or could not read. */
final class MeasureReader {

    /** All akimats are 20 and the bodies of the Government about as many; more is no measure that anybody answers for. */
    private static final int MOST_EXECUTORS = 100;

    private final Header header;
    private final PlanFrame plan;
    private final ExecutorParser executors;

    MeasureReader(Header header, PlanFrame plan, ExecutorParser executors) {
        this.header = header;
        this.plan = plan;
        this.executors = executors;
    }

    ReadMeasure read(RowCells cells, Sections sections) {
        var title = cells.text(ColumnRole.TITLE);
        if (title == null) {
            cells.say(MessageCode.TITLE_MISSING, cells.address(ColumnRole.TITLE));
        }
        var number = number(cells);
        var costs = new CostReader(cells, header, plan).read();
        var indicator = cells.text(ColumnRole.INDICATOR);
        return new ReadMeasure(
                number,
                title == null ? null : inLanguage(title),
                cells.text(ColumnRole.FORM),
                executors(cells),
                term(cells),
                costs.years(),
                costs.total(),
                source(cells.text(ColumnRole.SOURCE), costs.wordsForSource()),
                cells.text(ColumnRole.PROGRAMME),
                indicator == null ? sections.indicator() : indicator,
                sections.direction());
    }

    /** A dash in the cell of the source names none, so words of it among the costs stand in its place. */
    private static String source(String named, String amongCosts) {
        return amongCosts != null && Financing.of(named) == Financing.NONE ? amongCosts : named;
    }

    private LocalizedText inLanguage(String title) {
        return header.language() == Language.KK ? LocalizedText.of(title, null) : LocalizedText.of(null, title);
    }

    private String number(RowCells cells) {
        var number = cells.text(ColumnRole.NUMBER);
        if (number == null && header.column(ColumnRole.NUMBER).isPresent()) {
            cells.say(MessageCode.NUMBER_MISSING, cells.address(ColumnRole.NUMBER));
        }
        return number == null ? null : number.replaceAll("\\.$", "");
    }

    private List<Executor> executors(RowCells cells) {
        var raw = cells.text(ColumnRole.EXECUTORS);
        tellMissing(raw, ColumnRole.EXECUTORS, MessageCode.EXECUTORS_MISSING, cells);
        var named = executors.parse(raw, plan.region());
        if (named.size() > MOST_EXECUTORS) {
            cells.say(
                    MessageCode.TOO_MANY_EXECUTORS, cells.address(ColumnRole.EXECUTORS), named.size(), MOST_EXECUTORS);
        }
        var found = named.stream().limit(MOST_EXECUTORS).toList();
        found.stream()
                .filter(executor -> executor.body() == null)
                .forEach(executor -> cells.say(
                        MessageCode.EXECUTOR_NOT_REGISTERED, cells.address(ColumnRole.EXECUTORS), executor.name()));
        return found;
    }

    private Term term(RowCells cells) {
        var raw = cells.text(ColumnRole.TERM);
        tellMissing(raw, ColumnRole.TERM, MessageCode.TERM_MISSING, cells);
        var day = raw == null ? Optional.<LocalDate>empty() : SerialDay.of(raw);
        var reading = TermParser.parse(day.map(LocalDate::toString).orElse(raw), plan.life())
                .orElse(null);
        if (reading == null) {
            return null;
        }
        day.ifPresent(date -> cells.say(MessageCode.TERM_WAS_SERIAL, cells.address(ColumnRole.TERM), raw, date));
        tell(reading, cells);
        return day.isPresent() ? reading.term().worded(raw) : reading.term();
    }

    /** Who drafts a plan may leave it open, so the row is understood all the same; the analysis names it later. */
    private void tellMissing(String text, ColumnRole role, MessageCode code, RowCells cells) {
        if (text == null && header.column(role).isPresent()) {
            cells.say(code, cells.address(role));
        }
    }

    private void tell(TermReading reading, RowCells cells) {
        var address = cells.address(ColumnRole.TERM);
        var term = reading.term();
        switch (reading.certainty()) {
            case CERTAIN -> {}
            case YEAR_ASSUMED ->
                cells.say(
                        MessageCode.TERM_YEAR_ASSUMED,
                        address,
                        term.raw(),
                        term.from().getYear());
            case PLAN_ASSUMED -> cells.say(MessageCode.TERM_PLAN_ASSUMED, address, term.raw(), term.from(), term.to());
            case WORDS_PASSED_OVER -> cells.say(MessageCode.TERM_WORDS_PASSED_OVER, address, term.raw());
            case UNKNOWN -> cells.say(MessageCode.TERM_NOT_UNDERSTOOD, address, term.raw());
        }
        if (term.dueDates().stream().anyMatch(due -> !plan.life().contains(due))) {
            cells.say(
                    MessageCode.TERM_OUTSIDE_PLAN,
                    address,
                    term.raw(),
                    plan.life().from(),
                    plan.life().to());
        }
    }
}
