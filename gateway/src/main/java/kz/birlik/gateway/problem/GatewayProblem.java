package kz.birlik.gateway.problem;

import java.util.Map;
import java.util.Optional;

/**
 * What the gateway refuses itself, before or instead of a service.
 *
 * @param code end of the type URI; its titles stand in the bundle {@code problem-titles} or the kit's
 * @param headers that go with the answer, such as {@code Retry-After}
 */
public record GatewayProblem(String code, int status, String detail, Map<String, String> headers) {

    /** Status of a body that did not come in within its time. */
    public static final int TOO_SLOW = 408;

    private static final Map<String, String> SOON = Map.of("Retry-After", "5");

    private GatewayProblem(String code, int status, String detail) {
        this(code, status, detail, Map.of());
    }

    public static GatewayProblem badPath(String why) {
        return new GatewayProblem("bad-path", 400, why);
    }

    public static GatewayProblem badRequest(String why) {
        return new GatewayProblem("invalid-request", 400, why);
    }

    public static GatewayProblem unauthenticated(String why) {
        return new GatewayProblem("unauthenticated", 401, why, Map.of("WWW-Authenticate", "Bearer realm=\"birlik\""));
    }

    public static GatewayProblem badToken() {
        return new GatewayProblem(
                "unauthenticated",
                401,
                "The token does not verify: signature, issuer, audience or expiry is wrong.",
                Map.of("WWW-Authenticate", "Bearer realm=\"birlik\", error=\"invalid_token\""));
    }

    public static GatewayProblem forbidden() {
        return new GatewayProblem("forbidden", 403, "This operation is not for you.");
    }

    /** @param usually the role that passes in the realm as it is shipped, empty when there is no policy for the method */
    public static GatewayProblem refusedByPolicy(String method, Optional<String> usually) {
        return new GatewayProblem(
                "forbidden",
                403,
                usually.map(
                                "A policy in Keycloak decides who may do this, and it refused you; usually it asks for the role %s."
                                        ::formatted)
                        .orElse("No policy in Keycloak lets anyone %s here.".formatted(method)));
    }

    public static GatewayProblem unknownPath() {
        return new GatewayProblem("not-found", 404, "There is nothing at this path; /openapi lists what there is.");
    }

    /** @param allowed what may be used instead, for the header Allow */
    public static GatewayProblem methodNotAllowed(String method, String allowed) {
        return new GatewayProblem(
                "method-not-allowed", 405, "%s is not used here.".formatted(method), Map.of("Allow", allowed));
    }

    /** @param limit bytes */
    public static GatewayProblem tooLarge(long limit) {
        return new GatewayProblem(
                "too-large",
                413,
                "The body is larger than the %d bytes this path takes.".formatted(limit),
                Map.of("Connection", "close"));
    }

    /** @param allowed seconds */
    public static GatewayProblem bodyTooSlow(long allowed) {
        return new GatewayProblem(
                "body-too-slow", TOO_SLOW, "The body did not come in whole within %d second(s).".formatted(allowed));
    }

    /** @param allowed requests with a body at once */
    public static GatewayProblem tooManyBodies(int allowed) {
        return new GatewayProblem(
                "too-many-requests",
                429,
                "More than %d requests with a body are in progress from this address.".formatted(allowed),
                Map.of("Retry-After", "1"));
    }

    /** @param wait seconds */
    public static GatewayProblem tooMany(long wait) {
        return new GatewayProblem(
                "too-many-requests",
                429,
                "The limit of requests is used up; it refills within %d s.".formatted(wait),
                Map.of("Retry-After", Long.toString(wait)));
    }

    public static GatewayProblem internal() {
        return new GatewayProblem("internal-error", 500, null);
    }

    public static GatewayProblem down(String service) {
        return new GatewayProblem(
                "service-down",
                502,
                "%s does not answer now; nothing is known of the outcome, so repeat a write with its Idempotency-Key."
                        .formatted(service),
                SOON);
    }

    public static GatewayProblem busy(String what) {
        return new GatewayProblem(
                "service-busy", 503, "%s has no place for another request now.".formatted(what), SOON);
    }

    public static GatewayProblem identityDown() {
        return new GatewayProblem(
                "identity-unavailable",
                503,
                "The identity provider does not answer, so the right to do this cannot be checked; reads go on.",
                SOON);
    }

    public static GatewayProblem timeout(String service) {
        return new GatewayProblem("service-timeout", 504, "%s did not answer in time.".formatted(service), SOON);
    }
}
