package kz.birlik.plans.measure.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import kz.birlik.plans.measure.money.MoneyReading.Outcome;

/** Reads «1 073 763,3», «165476.1» and their kin exactly; what could be two amounts it refuses to choose. */
public final class MoneyParser {

    private static final Pattern NOTHING = Pattern.compile("[-–—−]*");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?iu)(.*?)\\s*((?:тыс\\p{L}*|мың|млн|миллион\\p{L}*)\\.?\\s*)?(тенге|теңге|тг)?\\.?");
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d+(?:[.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[-−]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("[-−]?\\d{1,3}(?:,\\d{3})+\\.\\d+|[-−]?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern EITHER = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999.9");

    private static final int SMALLEST = 40;
    private static final BigDecimal DUST = BigDecimal.ONE.movePointLeft(SMALLEST);

    private MoneyParser() {}

    /**
     * @param text a cell of words or of a CSV file, null when empty
     * @param unit what the header counts in; a cell that says «млн тенге» itself is believed, one that says «тенге» below a header of
     *     thousands could be either and is not
     */
    public static MoneyReading parse(String text, MoneyUnit unit) {
        var plain = text == null
                ? ""
                : text.replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f]+", " ").strip();
        var parts = WITH_UNIT.matcher(plain);
        if (parts.matches() && (parts.group(2) != null || parts.group(3) != null)) {
            var named = MoneyUnit.of(plain.substring(parts.end(1)));
            return named == MoneyUnit.TENGE && unit != MoneyUnit.TENGE
                    ? MoneyReading.without(
                            NOTHING.matcher(parts.group(1)).matches() ? Outcome.EMPTY : Outcome.AMBIGUOUS)
                    : amount(parts.group(1), named);
        }
        return amount(plain, unit);
    }

    private static MoneyReading amount(String plain, MoneyUnit unit) {
        if (NOTHING.matcher(plain).matches()) {
            return MoneyReading.without(Outcome.EMPTY);
        }
        if (EITHER.matcher(plain).matches() && !plain.startsWith("0")) {
            return MoneyReading.without(Outcome.AMBIGUOUS);
        }
        if (ENGLISH.matcher(plain).matches()) {
            return exact(new BigDecimal(plain.replace(",", "").replace('−', '-')), unit);
        }
        if (PLAIN.matcher(plain).matches() || GROUPED.matcher(plain).matches()) {
            return exact(new BigDecimal(plain.replace(" ", "").replace(',', '.').replace('−', '-')), unit);
        }
        return MoneyReading.without(Outcome.NOT_MONEY);
    }

    /** @param number the stored number of a workbook's cell; it carries 15 digits, the rest is an echo of binary fractions */
    public static MoneyReading ofNumber(BigDecimal number, MoneyUnit unit) {
        return exact(number.round(new MathContext(15, RoundingMode.HALF_UP)), unit);
    }

    private static MoneyReading exact(BigDecimal amount, MoneyUnit unit) {
        if (amount.signum() < 0) {
            return MoneyReading.without(Outcome.NEGATIVE);
        }
        if ((long) amount.precision() - amount.scale() > 18) {
            return MoneyReading.without(Outcome.TOO_LARGE);
        }
        var thousands = unit.inThousands(withoutDust(amount));
        var rounded = thousands.setScale(Costs.SCALE, RoundingMode.HALF_UP);
        if (rounded.compareTo(LARGEST) > 0) {
            return MoneyReading.without(Outcome.TOO_LARGE);
        }
        return new MoneyReading(rounded.compareTo(thousands) == 0 ? Outcome.EXACT : Outcome.ROUNDED, rounded);
    }

    /** Rounding 1E-3000000 would write out all its digits; no unit shows the difference to something larger. */
    private static BigDecimal withoutDust(BigDecimal amount) {
        if ((long) amount.precision() - amount.scale() >= -SMALLEST) {
            return amount;
        }
        return amount.signum() == 0 ? BigDecimal.ZERO : DUST;
    }
}
