package kz.birlik.feedback.comment;

import java.util.List;
import java.util.Map;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;
import kz.birlik.kit.problem.Violation;

/** A citizen whose proposal was not accepted whole is told why; an answer without a reason is none. */
public class ReasonRequired extends Refusal {

    private static final ProblemType TYPE = new ProblemType("reason-required", 400);

    ReasonRequired(Outcome outcome) {
        super(TYPE, message(outcome), Map.of("violations", List.of(violation(outcome))));
    }

    private static Violation violation(Outcome outcome) {
        return new Violation("reason", message(outcome), TYPE.code());
    }

    private static String message(Outcome outcome) {
        return "%s needs a reason in Kazakh or Russian.".formatted(outcome);
    }
}
