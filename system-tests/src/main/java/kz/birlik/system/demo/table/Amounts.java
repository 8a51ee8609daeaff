package kz.birlik.system.demo.table;

import java.math.BigDecimal;
import java.util.Set;

import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.demo.truth.Words;

/** Writes thousand tenge the way the table of one plan does. */
final class Amounts {

    private static final Words THOUSAND = new Words("мың теңге", "тыс. тенге");
    private static final Words MILLION = new Words("млн теңге", "млн тенге");

    private final Set<Oddity> oddities;
    private final Format format;
    private final Tongue tongue;
    private final boolean grouped;

    Amounts(PlanTruth plan, Set<Oddity> oddities, Format format, Tongue tongue) {
        this.oddities = oddities;
        this.format = format;
        this.tongue = tongue;
        this.grouped = plan.index() % 2 == 0 || oddities.contains(Oddity.NBSP_IN_MONEY);
    }

    String unit() {
        return (inMillions() ? MILLION : THOUSAND).in(tongue);
    }

    boolean inMillions() {
        return oddities.contains(Oddity.MILLIONS);
    }

    DrawnCell cell(int column, BigDecimal thousands) {
        var shown = inMillions() ? thousands.movePointLeft(3) : thousands;
        // A number of a workbook is shown by the reader's own program: a point can be seen in a text only.
        var asNumber = format == Format.XLSX
                && !oddities.contains(Oddity.TEXT_FOR_NUMBERS)
                && !oddities.contains(Oddity.DECIMAL_POINT);
        return asNumber ? DrawnCell.number(column, shown) : DrawnCell.words(column, text(shown));
    }

    /** «1,8505 млн тенге» in a table that counts in thousands. */
    DrawnCell withUnit(int column, BigDecimal thousands) {
        return DrawnCell.words(column, plain(thousands.movePointLeft(3)) + " " + MILLION.in(tongue));
    }

    private String text(BigDecimal amount) {
        var plain = plain(amount);
        var point = Math.max(plain.indexOf('.'), plain.indexOf(','));
        var whole = point < 0 ? plain : plain.substring(0, point);
        var gap = oddities.contains(Oddity.NBSP_IN_MONEY) ? "\u00a0" : " ";
        return grouped
                ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", gap) + (point < 0 ? "" : plain.substring(point))
                : plain;
    }

    /** Whole thousands without a decimal; millions with four, so that none looks like a thousand. */
    private String plain(BigDecimal amount) {
        var digits = amount.scale() > 1
                ? amount.setScale(4).toPlainString()
                : amount.stripTrailingZeros().scale() <= 0
                        ? amount.toBigInteger().toString()
                        : amount.toPlainString();
        return oddities.contains(Oddity.DECIMAL_POINT) ? digits : digits.replace('.', ',');
    }
}
