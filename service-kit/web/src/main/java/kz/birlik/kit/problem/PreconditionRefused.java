package kz.birlik.kit.problem;

/** Somebody else wrote in between, or the caller did not say which version it has read (RFC 9110, RFC 6585). */
public class PreconditionRefused extends Refusal {

    private PreconditionRefused(String code, int status, String detail) {
        super(new ProblemType(code, status), detail);
    }

    public static PreconditionRefused stale(String current) {
        return new PreconditionRefused(
                "stale-version", 412, "The resource has changed since: its ETag is now %s.".formatted(current));
    }

    /** When the writing itself showed it, and the current version is not at hand. */
    public static PreconditionRefused stale() {
        return new PreconditionRefused("stale-version", 412, "The resource has changed since: read it again.");
    }

    public static PreconditionRefused missing() {
        return new PreconditionRefused(
                "if-match-required", 428, "Send If-Match with the ETag of the version you have read.");
    }
}
