package kz.birlik.gateway.docs;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import kz.birlik.gateway.problem.GatewayProblem;
import kz.birlik.gateway.problem.Problems;
import kz.birlik.gateway.route.Destination;

/** {@code /openapi}, merged or of one service, and {@code /docs}: Swagger UI from the class path, with log-in by PKCE. */
@ApplicationScoped
class DocsRoutes {

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /** Every file of {@code /docs}: our own two, and those of the webjar they use. */
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "birlik-docs.js", SCRIPT,
            "swagger-ui.css", "text/css; charset=utf-8",
            "index.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", SCRIPT,
            "swagger-ui-standalone-preset.js", SCRIPT,
            "oauth2-redirect.html", "text/html; charset=utf-8",
            "oauth2-redirect.js", SCRIPT,
            "favicon-32x32.png", "image/png");

    private final OpenApiDocuments documents;
    private final String webjar;
    private final String contentSecurity;
    private final Map<String, Buffer> files = new ConcurrentHashMap<>();

    DocsRoutes(
            OpenApiDocuments documents,
            @ConfigProperty(name = "birlik.gateway.docs.swagger-ui-version") String version,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") URI realm) {
        this.documents = documents;
        this.webjar = "META-INF/resources/webjars/swagger-ui/%s/".formatted(version);
        // Swagger UI sets styles on elements; scripts come from here alone, calls go here and to the realm.
        this.contentSecurity = ("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data:; font-src 'self' data:; connect-src 'self' %s://%s; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'")
                .formatted(realm.getScheme(), realm.getAuthority());
    }

    void register(@Observes Router router) {
        readable(router, "/").handler(routing -> routing.redirect("/docs"));
        readable(router, "/openapi").handler(routing -> answer(routing, documents.merged(), "the suite"));
        readable(router, "/openapi/:service").handler(this::ofOneService);
        readable(router, "/docs").handler(routing -> file(routing, "index.html"));
        readable(router, "/docs/:file").handler(routing -> file(routing, routing.pathParam("file")));
    }

    private static Route readable(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void ofOneService(RoutingContext routing) {
        var name = routing.pathParam("service");
        Arrays.stream(Destination.values())
                .filter(owner -> owner.serviceName().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        owner -> answer(routing, documents.of(owner), name),
                        () -> Problems.send(routing, GatewayProblem.unknownPath()));
    }

    private static void answer(RoutingContext routing, Future<JsonNode> document, String of) {
        document.onSuccess(json -> routing.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(json.toString()))
                .onFailure(down -> Problems.send(routing, GatewayProblem.down(of)));
    }

    private void file(RoutingContext routing, String name) {
        var type = TYPES.get(name);
        if (type == null) {
            Problems.send(routing, GatewayProblem.unknownPath());
            return;
        }
        routing.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "public, max-age=300")
                .putHeader("Content-Security-Policy", contentSecurity)
                .end(files.computeIfAbsent(name, this::read));
    }

    private Buffer read(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var ours = loader.getResourceAsStream("docs/" + name);
                var theirs = loader.getResourceAsStream(webjar + name)) {
            return Buffer.buffer((name.equals("index.html") || theirs == null ? ours : theirs).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("No file for /docs/" + name, e);
        }
    }
}
