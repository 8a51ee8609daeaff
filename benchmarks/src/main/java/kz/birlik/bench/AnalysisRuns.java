package kz.birlik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/** Runs of the analysis as an analyst starts and reads them, straight from plans-service so that no limit of the gateway is measured. */
final class AnalysisRuns {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final BenchSuite suite;

    AnalysisRuns(BenchSuite suite) {
        this.suite = suite;
    }

    /** @param seconds from the request to COMPLETED */
    record Run(URI address, JsonNode shown, double seconds) {}

    /** @param day as of which plans are read, ISO 8601 */
    Run completed(List<UUID> plans, String day) throws IOException, InterruptedException {
        var body = suite.json().writeValueAsString(Map.of("planIds", plans, "asOf", day));
        var request = suite.as("analyst", address("/api/v1/analysis-runs"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var poll = suite.as("analyst", address("/"));
        var begin = System.nanoTime();
        var started = suite.send(request, 202);
        started.body().close();
        var run = address(started.headers().firstValue("Location").orElseThrow());
        var shown = awaited(poll.uri(run).GET());
        return new Run(run, shown, (System.nanoTime() - begin) / 1e9);
    }

    /** @param group told of each group of measures worded alike */
    void duplicates(Run run, Consumer<JsonNode> group) throws IOException, InterruptedException {
        var page = URI.create(run.address() + "/duplicates?limit=200");
        while (page != null) {
            var shown = suite.read(suite.as("analyst", page).build());
            shown.get("items").forEach(group);
            page = shown.get("next").isNull() ? null : address(shown.get("next").asText());
        }
    }

    private JsonNode awaited(HttpRequest.Builder poll) throws IOException, InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience)) {
            var run = suite.read(poll.build());
            if (run.get("status").asText().equals("COMPLETED")) {
                return run;
            }
            if (run.get("status").asText().equals("FAILED")) {
                throw new BenchFailed("The run failed: " + run.get("failure"));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new BenchFailed("The run has not completed within " + PATIENCE);
    }

    private URI address(String path) {
        return URI.create(suite.plans().url()).resolve(path);
    }
}
