package kz.birlik.gateway.problem;

/** Carries a problem through code that can only fail. */
public final class GatewayRefusal extends RuntimeException {

    private final transient GatewayProblem problem;

    public GatewayRefusal(GatewayProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public GatewayProblem problem() {
        return problem;
    }
}
