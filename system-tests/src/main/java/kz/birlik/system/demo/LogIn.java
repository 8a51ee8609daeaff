package kz.birlik.system.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Real access tokens of the demo users, taken from Keycloak once and again shortly before they expire. */
final class LogIn {

    private record Token(String value, Instant until) {}

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI tokenEndpoint;
    private final Map<String, Token> tokens = new HashMap<>();

    LogIn(HttpClient http, ObjectMapper json, URI realm) {
        this.http = http;
        this.json = json;
        this.tokenEndpoint = URI.create(realm + "/protocol/openid-connect/token");
    }

    String tokenOf(String user) {
        var known = tokens.get(user);
        if (known == null || known.until().isBefore(Instant.now().plusSeconds(60))) {
            known = fetch(user);
            tokens.put(user, known);
        }
        return known.value();
    }

    private Token fetch(String user) {
        var form = "grant_type=password&client_id=birlik-frontend&username=%s&password=%s".formatted(user, user);
        var request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new DemoFailed("Keycloak refused to log in %s: %s".formatted(user, answer.body()));
            }
            return new Token(
                    body.get("access_token").asText(),
                    Instant.now().plusSeconds(body.get("expires_in").asLong()));
        } catch (IOException away) {
            throw new DemoFailed("Keycloak does not answer at %s".formatted(tokenEndpoint), away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", stopped);
        }
    }
}
