package kz.birlik.kit.problem;

/** Nothing stands under the identifier, or the caller may not know that it does. */
public class NotFound extends Refusal {

    private static final ProblemType TYPE = new ProblemType("not-found", 404);

    /** @param resource English name of what was looked for, such as {@code concept} */
    public NotFound(String resource, Object id) {
        super(TYPE, "There is no %s %s.".formatted(resource, id));
    }
}
