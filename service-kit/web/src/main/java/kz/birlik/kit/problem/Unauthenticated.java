package kz.birlik.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/** 401 as problem+json. The extension's own mappers do not fit this Quarkus any more: they read a field that has gone. */
final class Unauthenticated {

    private Unauthenticated() {}

    private static HttpProblem problem(String challenge, String detail) {
        return HttpProblem.builder()
                .withType(new ProblemType("unauthenticated", 401).uri())
                .withTitle("unauthenticated")
                .withStatus(401)
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    /** No token where one is needed. */
    @Provider
    @Priority(Priorities.USER - 100)
    public static class TokenMissing extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException missing) {
            return problem("Bearer", "Send an access token of the realm as `Authorization: Bearer`.");
        }
    }

    /** A token that does not verify, also where none is needed. */
    @Provider
    @Priority(Priorities.USER - 100)
    public static class TokenBad extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException bad) {
            return problem(
                    "Bearer error=\"invalid_token\"",
                    "The token does not verify: signature, issuer, audience or expiry is wrong.");
        }
    }
}
