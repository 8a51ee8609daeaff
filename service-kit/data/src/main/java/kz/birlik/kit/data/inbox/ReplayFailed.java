package kz.birlik.kit.data.inbox;

import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The cause that killed the letter is still there. */
class ReplayFailed extends Refusal {

    private static final ProblemType TYPE = new ProblemType("replay-failed", 409);

    ReplayFailed(UUID id, String reason) {
        super(TYPE, "Dead letter %s still cannot be taken in: %s".formatted(id, reason), Map.of("reason", reason));
    }
}
