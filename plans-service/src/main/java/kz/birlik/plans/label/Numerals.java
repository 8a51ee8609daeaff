package kz.birlik.plans.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers and days as Kazakh and Russian papers print them: groups of three by a hard space, a comma, day before month. */
public final class Numerals {

    private static final char HARD_SPACE = '\u00A0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MILLION_OF_THOUSANDS = 3;

    private Numerals() {}

    /** @return with the decimals it has */
    public static String of(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(HARD_SPACE);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(plain, point + 1, plain.length()).toString();
    }

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** @return a sum in thousand tenge as millions with one decimal */
    public static String millions(BigDecimal thousandKzt) {
        return of(thousandKzt.movePointLeft(MILLION_OF_THOUSANDS).setScale(1, RoundingMode.HALF_UP));
    }

    /** @return part of a whole in percent without decimals, with the sign */
    public static String percent(long part, long whole) {
        return of(percentage(part, whole)) + HARD_SPACE + "%";
    }

    public static BigDecimal percentage(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
