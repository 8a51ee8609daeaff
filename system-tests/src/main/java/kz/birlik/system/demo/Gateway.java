package kz.birlik.system.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Carries requests of a user to the gateway, and answers back; it has no opinion of them. */
final class Gateway {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Settings settings;
    private final LogIn logIn;

    Gateway(Settings settings) {
        this.settings = settings;
        this.logIn = new LogIn(http, json, settings.realm());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.gateway().resolve(path))
                .timeout(Duration.ofSeconds(40))
                .header("Accept-Language", "en");
    }

    HttpRequest.Builder withBody(String method, String path, Object body) {
        try {
            var request = request(path);
            return body == null
                    ? request.method(method, HttpRequest.BodyPublishers.noBody())
                    : request.header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        } catch (JsonProcessingException impossible) {
            throw new DemoFailed("cannot write " + body, impossible);
        }
    }

    Answer send(String user, HttpRequest.Builder request) {
        var answer = exchange(user, request);
        return new Answer(answer.statusCode(), answer.headers(), parse(answer.body()));
    }

    HttpResponse<byte[]> exchange(String user, HttpRequest.Builder request) {
        if (user != Suite.ANYONE) {
            request.header("Authorization", "Bearer " + logIn.tokenOf(user));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException away) {
            throw new DemoFailed(
                    "The gateway does not answer at %s. Is the suite up? Try: ./birlik status"
                            .formatted(settings.gateway()),
                    away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", stopped);
        }
    }

    private JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }
}
