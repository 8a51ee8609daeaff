package kz.birlik.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the verified token of the running request; work outside a request has no caller. */
@ApplicationScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @return the caller, {@link Caller#ANONYMOUS} without a token or outside a request */
    public Caller current() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Caller.ANONYMOUS;
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Caller(
                    token.getSubject(),
                    token.getName(),
                    identity.getRoles(),
                    token.getClaim("body"),
                    token.getClaim("region"));
        }
        var name = identity.getPrincipal().getName();
        return new Caller(name, name, identity.getRoles(), null, null);
    }
}
