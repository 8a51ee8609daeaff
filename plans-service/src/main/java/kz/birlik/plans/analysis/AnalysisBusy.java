package kz.birlik.plans.analysis;

import java.util.Map;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** So many runs are being read again that another would take the memory of the service from everybody. */
public final class AnalysisBusy extends Refusal {

    AnalysisBusy(int atOnce) {
        super(
                new ProblemType("analysis-busy", 503),
                "Other runs are being read for reports or questions, %d at once at most. Ask again in some seconds."
                        .formatted(atOnce),
                Map.of("atOnce", atOnce));
    }
}
