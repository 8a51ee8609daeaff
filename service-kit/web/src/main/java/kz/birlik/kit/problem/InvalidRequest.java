package kz.birlik.kit.problem;

import java.util.List;
import java.util.Map;

/** The request is well-formed but says something that cannot be. */
public class InvalidRequest extends Refusal {

    private static final ProblemType TYPE = new ProblemType("invalid-request", 400);

    public InvalidRequest(String field, String message) {
        this(List.of(new Violation(field, message, "invalid")));
    }

    public InvalidRequest(List<Violation> violations) {
        super(TYPE, violations.get(0).message(), Map.of("violations", List.copyOf(violations)));
    }
}
