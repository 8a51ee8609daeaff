package kz.birlik.kit.data.idempotency;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The key stands for another request already; answering either would be wrong. */
public class IdempotencyMismatch extends Refusal {

    private static final ProblemType TYPE = new ProblemType("idempotency-mismatch", 422);

    public IdempotencyMismatch(String key) {
        super(TYPE, "Idempotency key '%s' was used with another request; take a new key.".formatted(key));
    }
}
