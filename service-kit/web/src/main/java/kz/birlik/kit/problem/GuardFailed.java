package kz.birlik.kit.problem;

import java.util.List;
import java.util.Map;

/** An act is refused because things are missing; all of them are listed at once, so that a caller mends them in one go. */
public class GuardFailed extends Refusal {

    private static final ProblemType TYPE = new ProblemType("guard-failed", 409);

    private final transient List<Missing> missing;

    public GuardFailed(String action, List<Missing> missing) {
        super(
                TYPE,
                "%s waits for everything that `missing` lists.".formatted(action),
                Map.of("action", action, "missing", List.copyOf(missing)));
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
