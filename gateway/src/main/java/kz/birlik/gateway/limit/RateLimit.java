package kz.birlik.gateway.limit;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.Problems;

/** Counts requests: refused tokens by address, callers without a token by address, the others by subject. */
@ApplicationScoped
class RateLimit {

    private static final int BEFORE_TOKENS = 250;
    private static final int AFTER_TOKENS_BEFORE_POLICIES = 150;

    private final LimitSettings settings;
    private final Buckets anonymous;
    private final Buckets known;
    private final Buckets refusals;

    RateLimit(LimitSettings settings) {
        this.settings = settings;
        this.anonymous = new Buckets(settings.anonymous(), settings.tracked());
        this.known = new Buckets(settings.known(), settings.tracked());
        this.refusals = new Buckets(settings.refusals(), settings.tracked());
    }

    void register(@Observes Filters filters) {
        if (settings.enabled()) {
            filters.register(this::beforeTheTokenIsChecked, BEFORE_TOKENS);
            filters.register(this::onceTheCallerIsKnown, AFTER_TOKENS_BEFORE_POLICIES);
        }
    }

    private void beforeTheTokenIsChecked(RoutingContext routing) {
        if (!routing.request().headers().contains("Authorization")) {
            routing.next();
            return;
        }
        var address = ClientAddress.of(routing.request());
        if (!refusals.hasLeft(address)) {
            // Only for a token that proves bad: behind one address sit people whose tokens are good.
            Problems.answerBadTokenWith(routing, GatewayProblem.tooMany(1));
        }
        routing.addEndHandler(ended -> {
            if (routing.response().getStatusCode() == 401) {
                refusals.take(address);
            }
        });
        routing.next();
    }

    private void onceTheCallerIsKnown(RoutingContext routing) {
        var subject = subjectOf(routing);
        var buckets = subject == null ? anonymous : known;
        var key = subject == null ? ClientAddress.of(routing.request()) : subject;
        var probe = buckets.take(key);
        tell(routing, buckets, probe);
        if (probe.isConsumed()) {
            routing.next();
        } else {
            Problems.send(routing, GatewayProblem.tooMany(secondsUp(probe.getNanosToWaitForRefill())));
        }
    }

    private static void tell(RoutingContext routing, Buckets buckets, ConsumptionProbe probe) {
        routing.response()
                .putHeader("RateLimit-Limit", Integer.toString(buckets.capacity()))
                .putHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()))
                .putHeader("RateLimit-Reset", Long.toString(secondsUp(probe.getNanosToWaitForReset())));
    }

    private static String subjectOf(RoutingContext routing) {
        return routing.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : null;
    }

    private static long secondsUp(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
