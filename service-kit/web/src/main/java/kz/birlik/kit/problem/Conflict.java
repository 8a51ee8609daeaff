package kz.birlik.kit.problem;

import java.util.Map;

/** The request contradicts what is already so; each such fact has a code of its own. */
public class Conflict extends Refusal {

    public Conflict(String code, String detail) {
        this(code, detail, Map.of());
    }

    public Conflict(String code, String detail, Map<String, ?> members) {
        super(new ProblemType(code, 409), detail, members);
    }
}
