package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Median and median absolute deviation of a few figures: unlike mean and standard deviation they do not move when one of the figures is
 * the outlier that is looked for. Exact arithmetic, rounded half up to {@value #SCALE} decimals at each step, so that anyone gets the same.
 */
record RobustStatistics(BigDecimal median, BigDecimal mad) {

    static final int SCALE = 4;

    /** Makes the MAD of normally distributed figures their standard deviation. */
    static final BigDecimal NORMAL = new BigDecimal("1.4826");

    /** @param figures at least one */
    static RobustStatistics of(List<BigDecimal> figures) {
        var median = median(figures);
        var deviations =
                figures.stream().map(figure -> figure.subtract(median).abs()).toList();
        return new RobustStatistics(median, median(deviations));
    }

    /** @return the figure above which one is an outlier: so many deviations over the median, and at least so many times the median */
    BigDecimal limit(BigDecimal deviations, BigDecimal times) {
        var spread = median.add(deviations.multiply(NORMAL).multiply(mad));
        return spread.max(median.multiply(times)).setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<BigDecimal> figures) {
        var sorted = figures.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
        return median.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
