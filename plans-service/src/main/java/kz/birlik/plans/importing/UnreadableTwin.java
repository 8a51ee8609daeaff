package kz.birlik.plans.importing;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The twin of a plan is read while its sender waits, so what only reading shows is told at once. */
final class UnreadableTwin extends Refusal {

    UnreadableTwin(ImportProblem problem) {
        super(new ProblemType(problem.code(), 400), problem.detail(), problem.members());
    }
}
