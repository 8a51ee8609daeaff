package kz.birlik.plans.measure.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** The unit a plan's header names for its costs; everything is kept in thousands. */
public enum MoneyUnit {
    TENGE(new BigDecimal("0.001")),
    THOUSAND(BigDecimal.ONE),
    MILLION(new BigDecimal("1000"));

    private static final Pattern MILLIONS = Pattern.compile("млн|миллион");
    private static final Pattern THOUSANDS = Pattern.compile("тыс|мың");
    private static final Pattern TENGES = Pattern.compile("тенге|теңге|тг");

    private final BigDecimal thousands;

    MoneyUnit(BigDecimal thousands) {
        this.thousands = thousands;
    }

    BigDecimal inThousands(BigDecimal amount) {
        return amount.multiply(thousands);
    }

    /** @param header the header of the cost columns; without a unit it means thousands, as the usual form does */
    public static MoneyUnit of(String header) {
        var text = header.toLowerCase(Locale.ROOT);
        if (MILLIONS.matcher(text).find()) {
            return MILLION;
        }
        return THOUSANDS.matcher(text).find() || !TENGES.matcher(text).find() ? THOUSAND : TENGE;
    }
}
