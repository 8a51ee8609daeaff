package kz.birlik.plans.planreport;

import java.util.Map;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** So many reports are being made that another would take the memory of the service from everybody. */
final class ReportsBusy extends Refusal {

    ReportsBusy(int atOnce) {
        super(
                new ProblemType("reports-busy", 503),
                "Other reports are being made, %d at once at most. Ask again in some seconds.".formatted(atOnce),
                Map.of("atOnce", atOnce));
    }
}
