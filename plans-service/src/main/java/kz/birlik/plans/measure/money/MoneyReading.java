package kz.birlik.plans.measure.money;

import java.math.BigDecimal;

/**
 * What came of reading a cell of money.
 *
 * @param outcome whether there is an amount, none, or words that are no amount
 * @param thousandKzt thousand tenge at scale 1, only with EXACT and ROUNDED
 */
public record MoneyReading(Outcome outcome, BigDecimal thousandKzt) {

    /** EMPTY: nothing or a dash; ROUNDED: finer than 100 tenge; AMBIGUOUS: «235,035» is a decimal to some and a thousand to others. */
    public enum Outcome {
        EXACT,
        ROUNDED,
        EMPTY,
        NEGATIVE,
        TOO_LARGE,
        AMBIGUOUS,
        NOT_MONEY
    }

    static MoneyReading without(Outcome outcome) {
        return new MoneyReading(outcome, null);
    }
}
