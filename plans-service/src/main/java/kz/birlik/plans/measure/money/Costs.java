package kz.birlik.plans.measure.money;

import java.math.BigDecimal;
import java.util.Collection;

/** Sums of thousand tenge: always scale 1, so that two sums compare as they print. */
public final class Costs {

    /** Plans print hundreds of tenge and nothing below (the Akmola programme: 165 476,1). */
    public static final int SCALE = 1;

    private Costs() {}

    public static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(SCALE), BigDecimal::add);
    }
}
