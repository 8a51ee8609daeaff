package kz.birlik.system.demo.truth;

import java.math.BigDecimal;
import java.util.List;

/**
 * One measure of one plan as its authors meant it; what an author left out is null or empty.
 *
 * @param key of the catalogue; a second wording of the same measure has it too
 * @param cost thousand tenge with one decimal
 * @param costsOfOtherYears what the table of a longer budget says besides, by years from the first
 */
public record MeasureTruth(
        String key,
        String number,
        Words direction,
        Words title,
        Words form,
        List<ExecutorTruth> executors,
        TermTruth term,
        BigDecimal cost,
        java.util.SortedMap<Integer, BigDecimal> costsOfOtherYears,
        Words source,
        String programme,
        Words indicator) {

    MeasureTruth numbered(String next) {
        return new MeasureTruth(
                key,
                next,
                direction,
                title,
                form,
                executors,
                term,
                cost,
                costsOfOtherYears,
                source,
                programme,
                indicator);
    }

    /** @return the same, its executors those of another row */
    public MeasureTruth with(List<ExecutorTruth> others) {
        return new MeasureTruth(
                key,
                number,
                direction,
                title,
                form,
                others,
                term,
                cost,
                costsOfOtherYears,
                source,
                programme,
                indicator);
    }

    /** @return the same, its term that of another row */
    public MeasureTruth with(TermTruth other) {
        return new MeasureTruth(
                key,
                number,
                direction,
                title,
                form,
                executors,
                other,
                cost,
                costsOfOtherYears,
                source,
                programme,
                indicator);
    }
}
