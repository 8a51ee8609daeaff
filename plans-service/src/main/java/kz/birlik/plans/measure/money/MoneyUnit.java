package kz.birlik.plans.measure.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit a plan's header names for its costs; everything is kept in thousands. */
public enum MoneyUnit {
    TENGE(new BigDecimal("0.001")),
    THOUSAND(BigDecimal.ONE),
    MILLION(new BigDecimal("1000"));

    private static final Pattern MILLIONS = Pattern.compile("млн|миллион");
    private static final Pattern THOUSANDS = Pattern.compile("тыс|мың");
    private static final Pattern TENGES = Pattern.compile("тенге|теңге|(?<!\\p{L})тг(?!\\p{L})");

    private final BigDecimal thousands;

    MoneyUnit(BigDecimal thousands) {
        this.thousands = thousands;
    }

    BigDecimal inThousands(BigDecimal amount) {
        return amount.multiply(thousands);
    }

    /** @param header the header of the cost columns; without a unit it means thousands, as the usual form does */
    public static MoneyUnit of(String header) {
        return namedIn(header).orElse(THOUSAND);
    }

    /** @return the unit the words name, if they name one */
    public static Optional<MoneyUnit> namedIn(String words) {
        var text = words.toLowerCase(Locale.ROOT);
        if (MILLIONS.matcher(text).find()) {
            return Optional.of(MILLION);
        }
        if (THOUSANDS.matcher(text).find()) {
            return Optional.of(THOUSAND);
        }
        return TENGES.matcher(text).find() ? Optional.of(TENGE) : Optional.empty();
    }
}
