package kz.birlik.plans.importing.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.plans.measure.money.Costs;
import kz.birlik.plans.measure.money.Financing;
import kz.birlik.plans.measure.money.MoneyParser;
import kz.birlik.plans.measure.money.MoneyReading;

/** Reads the costs of a row: the years, «всего», and whether the two agree. */
final class CostReader {

    /**
     * @param years what each year costs
     * @param total the stated total, else the sum of the years, else null
     * @param wordsForSource words such as «не требуется» that stood in a cell of money, or null
     */
    record Found(List<YearCost> years, BigDecimal total, String wordsForSource) {}

    private final RowCells cells;
    private final Header header;
    private final PlanFrame plan;
    private String wordsForSource;

    CostReader(RowCells cells, Header header, PlanFrame plan) {
        this.cells = cells;
        this.header = header;
        this.plan = plan;
    }

    Found read() {
        var years = new ArrayList<YearCost>();
        header.years().forEach((year, column) -> {
            var amount = amount(column);
            if (amount != null) {
                years.add(new YearCost(year, amount));
                if (!plan.hasYear(year)) {
                    cells.say(MessageCode.YEAR_OUTSIDE_PLAN, cells.address(column), year);
                }
            }
        });
        var stated = header.total() == null ? null : amount(header.total());
        if (header.years().isEmpty() && stated != null && plan.isOneYear()) {
            years.add(new YearCost(plan.life().from().getYear(), stated));
        }
        return new Found(years, total(years, stated), wordsForSource);
    }

    private BigDecimal total(List<YearCost> years, BigDecimal stated) {
        if (years.isEmpty()) {
            return stated;
        }
        var sum = Costs.sum(years.stream().map(YearCost::thousandKzt).toList());
        if (stated != null && stated.compareTo(sum) != 0) {
            cells.say(
                    MessageCode.COST_TOTAL_DIFFERS, cells.address(header.total()), sum.toPlainString(), quotedTotal());
        }
        return stated == null ? sum : stated;
    }

    private String quotedTotal() {
        var cell = cells.asItStands(header.total());
        return header.quoted(cell, read(cell));
    }

    private MoneyReading read(Cell cell) {
        return cell.number() == null
                ? MoneyParser.parse(cell.text(), header.unit())
                : MoneyParser.ofNumber(cell.number(), header.unit());
    }

    private BigDecimal amount(int column) {
        var cell = cells.usable(column).orElse(null);
        if (cell == null) {
            return null;
        }
        if (cell.number() == null && saysSource(cell, column)) {
            return null;
        }
        var reading = read(cell);
        tell(reading, cell, cells.address(column));
        return reading.thousandKzt();
    }

    private boolean saysSource(Cell cell, int column) {
        var financing = Financing.of(cell.text());
        if (financing != Financing.NOT_REQUIRED && financing != Financing.WITHIN_PROVIDED) {
            return false;
        }
        var words = cell.text().strip();
        if (!words.equals(wordsForSource)) {
            cells.say(MessageCode.COST_IS_SOURCE, cells.address(column), words);
        }
        wordsForSource = words;
        return true;
    }

    private void tell(MoneyReading reading, Cell cell, String address) {
        switch (reading.outcome()) {
            case EXACT, EMPTY -> {}
            case ROUNDED ->
                cells.say(
                        MessageCode.COST_ROUNDED,
                        address,
                        cell.text(),
                        reading.thousandKzt().toPlainString());
            case NEGATIVE -> cells.say(MessageCode.COST_NEGATIVE, address, cell.text());
            case TOO_LARGE -> cells.say(MessageCode.COST_TOO_LARGE, address, cell.text());
            case AMBIGUOUS -> cells.say(MessageCode.COST_AMBIGUOUS, address, cell.text());
            case NOT_MONEY -> cells.say(MessageCode.COST_NOT_MONEY, address, cell.text());
        }
    }
}
