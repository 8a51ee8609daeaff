package kz.birlik.kit.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The state does not allow the act; the answer lists the states that may come next. */
public class IllegalTransition extends Refusal {

    private static final ProblemType TYPE = new ProblemType("illegal-transition", 409);

    public IllegalTransition(String from, String attempted, Collection<String> legalNext) {
        super(
                TYPE,
                from.equals(attempted)
                        ? "It is already %s.".formatted(from)
                        : "%s does not lead to %s.".formatted(from, attempted),
                Map.of("from", from, "attempted", attempted, "legalNext", List.copyOf(legalNext)));
    }
}
