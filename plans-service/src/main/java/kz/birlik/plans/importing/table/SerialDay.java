package kz.birlik.plans.importing.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day that lost its format on the way and came out as the number a spreadsheet keeps: 46174 is 1 June 2026. */
final class SerialDay {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}(?:[.,]0+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int YEAR_2000 = 36_526;
    private static final int YEAR_2100 = 73_051;

    private SerialDay() {}

    static Optional<LocalDate> of(String text) {
        if (!FIVE_DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        var days = Integer.parseInt(text.substring(0, 5));
        return days >= YEAR_2000 && days < YEAR_2100 ? Optional.of(DAY_ZERO.plusDays(days)) : Optional.empty();
    }
}
