package kz.birlik.gateway.identity;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a Keycloak that says no from one that says nothing: the enforcer answers "denied" to both, and would wait for a
 * hanging one without end.
 */
@ApplicationScoped
class KeycloakAnswers {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client;
    private final RequestOptions realm;

    KeycloakAnswers(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realmUrl) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setKeepAliveTimeout(5));
        this.realm = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(realmUrl)
                .setTimeout(PATIENCE.toMillis());
    }

    Uni<Boolean> now() {
        return UniHelper.toUni(client.request(realm)
                        .compose(request -> request.send())
                        .compose(response -> response.body().map(response.statusCode() == 200)))
                .onFailure()
                .recoverWithItem(false);
    }
}
