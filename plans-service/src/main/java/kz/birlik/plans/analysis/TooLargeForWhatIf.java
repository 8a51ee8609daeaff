package kz.birlik.plans.analysis;

import java.util.Map;

import kz.birlik.kit.problem.Conflict;

/** Other thresholds mean that every measure is read again, which no request waits for when there are many. */
final class TooLargeForWhatIf extends Conflict {

    TooLargeForWhatIf(int measures, int most) {
        super(
                "run-too-large-for-what-if",
                "The run read %d measures; thresholds can be tried on %d at most, weights on any run."
                        .formatted(measures, most),
                Map.of("measures", measures, "most", most));
    }
}
