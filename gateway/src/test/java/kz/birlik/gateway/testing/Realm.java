package kz.birlik.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Talks to the real Keycloak as users do, and as its administrator does. */
public final class Realm {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Realm() {}

    /** An access token of a demo user; kept, as a log-in costs a hash. */
    public static String token(String user) {
        return TOKENS.computeIfAbsent(
                user, name -> grant("birlik-frontend", name).getString("access_token"));
    }

    public static JsonObject grant(String client, String user) {
        return form(
                "/realms/birlik/protocol/openid-connect/token",
                Map.of(
                        "client_id", client,
                        "grant_type", "password",
                        "scope", "openid",
                        "username", user,
                        "password", user));
    }

    public static String tokenOfSystem() {
        return TOKENS.computeIfAbsent(
                "gov-system-demo",
                name -> form(
                                "/realms/birlik/protocol/openid-connect/token",
                                Map.of(
                                        "client_id", name,
                                        "client_secret", name,
                                        "grant_type", "client_credentials"))
                        .getString("access_token"));
    }

    public static String tokenOfAnotherRealm() {
        return form(
                        "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "client_id", "admin-cli",
                                "grant_type", "password",
                                "username", "admin",
                                "password", "admin"))
                .getString("access_token");
    }

    public static JsonObject keys() {
        return new JsonObject(get("/realms/birlik/protocol/openid-connect/certs", null));
    }

    public static JsonArray administer(String path) {
        return new JsonArray(get("/admin/realms/birlik" + path, tokenOfAnotherRealm()));
    }

    public static int administer(String method, String path, Object body) {
        return send(HttpRequest.newBuilder(uri("/admin/realms/birlik" + path))
                        .header("Authorization", "Bearer " + tokenOfAnotherRealm())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body.toString())))
                .statusCode();
    }

    private static String get(String path, String token) {
        var request = HttpRequest.newBuilder(uri(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request).body();
    }

    private static JsonObject form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var response = send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return new JsonObject(response.body());
    }

    private static URI uri(String path) {
        return URI.create(Surroundings.keycloak().url() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
