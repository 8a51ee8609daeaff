package kz.birlik.system.running;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.response.Response;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;

/**
 * The whole suite as real processes on free ports, started once for all tests of this module and ended with them. Tests
 * share it and use data of their own.
 */
public final class RunningSuite {

    private static final String SHORT_LIVED = "short-lived";

    private static final RunningSuite ONE = new RunningSuite();

    private record Token(String value, Instant until) {}

    private final Suite suite = Suite.onFreePorts(Path.of("target/suite").toAbsolutePath());
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private RunningSuite() {
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end-of-suite"));
        suite.start();
    }

    public static RunningSuite get() {
        return ONE;
    }

    /** The processes themselves, for tests that kill them. */
    public Suite processes() {
        return suite;
    }

    public URI gateway() {
        return URI.create(suite.settings().url(Endpoint.GATEWAY));
    }

    /** Straight to the service that owns the path, past the gateway. */
    public URI serviceOf(String path) {
        var service = switch (path.split("/")[3]) {
            case "concepts", "concept-templates" -> Service.CONCEPT;
            case "discussions", "comments", "calendar" -> Service.FEEDBACK;
            default -> Service.PLANS;
        };
        return URI.create(suite.service(service).url());
    }

    /** Ends in a slash, so that paths resolve below it. */
    public URI realm() {
        return URI.create(suite.settings().issuer() + "/");
    }

    /** As the demo is told it. */
    public URI realmOfDemo() {
        return URI.create(suite.settings().issuer());
    }

    public Path clockFile() {
        return suite.settings().clock();
    }

    public KeycloakAdmin keycloakAdmin() {
        return new KeycloakAdmin(URI.create(suite.settings().url(Endpoint.KEYCLOAK)));
    }

    /** A genuine access token of a demo user. */
    public String tokenOf(String user) {
        return tokens.compute(
                        user,
                        (name, known) -> known != null
                                        && known.until().isAfter(Instant.now().plusSeconds(60))
                                ? known
                                : token("birlik-frontend", name))
                .value();
    }

    /** A genuine access token of another government system, which logs in for itself. */
    public String tokenOfSystem(String client) {
        return tokens.compute(
                        client,
                        (name, known) -> known != null
                                        && known.until().isAfter(Instant.now().plusSeconds(60))
                                ? known
                                : token(Map.of(
                                        "grant_type", "client_credentials", "client_id", name, "client_secret", name)))
                .value();
    }

    /** A genuine token of the realm whose time is over. */
    public String expiredToken() {
        keycloakAdmin().makeShortLivedClient(SHORT_LIVED);
        var token = token(SHORT_LIVED, "editor");
        await("the token expires")
                .atMost(Duration.ofSeconds(10))
                .until(() -> Instant.now().isAfter(token.until().plusSeconds(1)));
        return token.value();
    }

    private Token token(String client, String user) {
        return token(Map.of("grant_type", "password", "client_id", client, "username", user, "password", user));
    }

    private Token token(Map<String, String> grant) {
        Response answer = given().formParams(grant)
                .post(realm().resolve("protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .response();
        int seconds = answer.path("expires_in");
        return new Token(answer.path("access_token"), Instant.now().plusSeconds(seconds));
    }
}
