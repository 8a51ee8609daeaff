package kz.birlik.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.Service;
import kz.birlik.stack.ServiceProcess;
import kz.birlik.stack.Suite;

/** The running suite as a benchmark uses it: over HTTP as any client, and with a look into the database to fill and to count. */
final class BenchSuite {

    private final Suite suite;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    BenchSuite(Suite suite) {
        this.suite = suite;
    }

    ServiceProcess plans() {
        return suite.service(Service.PLANS);
    }

    URI gateway() {
        return URI.create(suite.settings().url(Endpoint.GATEWAY));
    }

    Connection plansDatabase() throws SQLException {
        return DriverManager.getConnection(suite.postgres().url("plans"), "plans", "plans");
    }

    /** A request as a demo user; the token is fetched anew each time, since a long run outlives it. */
    HttpRequest.Builder as(String user, URI address) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=birlik-frontend&username=%s&password=%s".formatted(user, user);
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(suite.settings().issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new BenchFailed("Keycloak refused to log in %s: %s".formatted(user, answer.body()));
        }
        var token = json.readTree(answer.body()).get("access_token").asText();
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    /** @throws BenchFailed with the answer when the status is none of those */
    HttpResponse<InputStream> send(HttpRequest request, Integer... expected) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (!List.of(expected).contains(answer.statusCode())) {
            try (var body = answer.body()) {
                throw new BenchFailed("%s %s answered %d instead of %s: %s"
                        .formatted(
                                request.method(),
                                request.uri(),
                                answer.statusCode(),
                                List.of(expected),
                                new String(body.readNBytes(2_000), StandardCharsets.UTF_8)));
            }
        }
        return answer;
    }

    /**
     * An answer in JSON, read to its last byte: a body closed before its end makes the client cancel the request, and a server closes the
     * connection of one that cancels often.
     */
    JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        try (var body = send(request, 200).body()) {
            return json.readTree(body.readAllBytes());
        }
    }

    ObjectMapper json() {
        return json;
    }
}
