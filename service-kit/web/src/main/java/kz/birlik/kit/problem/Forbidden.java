package kz.birlik.kit.problem;

/** The caller is known and has the role, but not for this body, region or object. */
public class Forbidden extends Refusal {

    private static final ProblemType TYPE = new ProblemType("forbidden", 403);

    public Forbidden(String detail) {
        super(TYPE, detail);
    }
}
