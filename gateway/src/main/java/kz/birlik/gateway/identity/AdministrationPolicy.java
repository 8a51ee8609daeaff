package kz.birlik.gateway.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.keycloak.pep.runtime.KeycloakPolicyEnforcerAuthorizer;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.GatewayRefusal;

/**
 * Keycloak's policy enforcer as a named policy, bound by configuration to the administrative operations alone. As the
 * global filter it comes as, it would build itself for every request and take the reads down with Keycloak.
 */
@ApplicationScoped
class AdministrationPolicy extends KeycloakPolicyEnforcerAuthorizer {

    static final String TENANT = "administration";
    private static final Logger LOG = Logger.getLogger(AdministrationPolicy.class);

    private final KeycloakAnswers keycloakAnswers;
    private final PolicyEnforcerResolver enforcers;
    private final BlockingSecurityExecutor workers;

    AdministrationPolicy(
            KeycloakAnswers keycloakAnswers, PolicyEnforcerResolver enforcers, BlockingSecurityExecutor workers) {
        this.keycloakAnswers = keycloakAnswers;
        this.enforcers = enforcers;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "keycloak-policies";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext routing, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.flatMap(caller -> {
            if (caller.isAnonymous()) {
                return Uni.createFrom().failure(new UnauthorizedException());
            }
            if (!isUnderOurTenant(routing)) {
                // The default tenant's enforcer is off and would permit everything: a path is missing in tenant-paths.
                LOG.errorf(
                        "%s has a policy but not the tenant %s: refused",
                        routing.request().path(), TENANT);
                return CheckResult.deny();
            }
            return keycloakAnswers
                    .now()
                    .flatMap(up -> up ? enforced(routing, identity, context) : unavailable())
                    .flatMap(result -> result.isPermitted() ? Uni.createFrom().item(result) : refused(routing));
        });
    }

    private Uni<CheckResult> enforced(
            RoutingContext routing, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        // The enforcer is made at its first use, with calls to Keycloak: not on the event loop, and it may fail.
        return workers.executeBlocking(enforcers::getReadTimeout)
                .flatMap(made -> super.checkPermission(routing, identity, context))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.error("Keycloak's policy enforcer failed", failure);
                    return unavailable();
                });
    }

    private static Uni<CheckResult> refused(RoutingContext routing) {
        var method = routing.request().method().name();
        return Uni.createFrom()
                .failure(new GatewayRefusal(GatewayProblem.refusedByPolicy(
                        method, UsualRole.of(method, routing.request().path()))));
    }

    private static Uni<CheckResult> unavailable() {
        return Uni.createFrom().failure(new GatewayRefusal(GatewayProblem.identityDown()));
    }

    private static boolean isUnderOurTenant(RoutingContext routing) {
        OidcTenantConfig tenant = routing.get(OidcTenantConfig.class.getName());
        return tenant != null && tenant.tenantId().filter(TENANT::equals).isPresent();
    }
}
