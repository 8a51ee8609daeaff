package kz.birlik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The analysis of 21 plans of 70 measures, of 10,000 and of 100,000 measures, from the request to COMPLETED, findings kept and duplicates
 * grouped, plans-service under 1 GiB of heap. Prints the seconds of the first and the last, the highest heap in use after a full
 * collection in another run of the last, and the exponent by which the time grows from 10,000 to 100,000.
 */
public final class AnalysisBench {

    private static final int TURNS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final BenchSuite suite;
    private final Path logs;

    private AnalysisBench(BenchSuite suite, Path logs) {
        this.suite = suite;
        this.logs = logs;
    }

    public static void main(String[] args) throws Exception {
        Bench.run(
                data -> List.of("-Xmx1g", HeapWatch.option(data)),
                (suite, data) -> new AnalysisBench(suite, data).measure());
    }

    private Result measure() throws Exception {
        Bench.say("Writing 21 plans, then 10,000 and 100,000 synthetic measures");
        List<UUID> year;
        List<UUID> tenThousand;
        List<UUID> hundredThousand;
        try (var database = suite.plansDatabase()) {
            year = AnalysedPlans.write(database, 2026, 21, AnalysedPlans.SMALL_PLAN);
            tenThousand = AnalysedPlans.write(database, 2040, 42, 239);
            hundredThousand = AnalysedPlans.write(database, 2050, 420, 239);
        }
        var secondsOfYear = median("21 plans", year, "2026-12-01", TURNS);
        var secondsOfTenThousand = median("10,000 measures", tenThousand, "2041-12-01", TURNS);
        var secondsOfHundredThousand = median("100,000 measures", hundredThousand, "2051-12-01", 3);
        try (var watch = new HeapWatch(suite.plans().pid())) {
            seconds(hundredThousand, "2051-12-01");
        }
        return new Result()
                .with("seconds21Plans", secondsOfYear)
                .with("seconds100k", secondsOfHundredThousand)
                .with(
                        "heapMiB",
                        HeapWatch.highest(
                                logs.resolve("gc-%d.log".formatted(suite.plans().pid()))))
                .with("exponent", Math.log10(secondsOfHundredThousand / secondsOfTenThousand));
    }

    private double median(String what, List<UUID> plans, String day, int turns) throws Exception {
        var seconds = new ArrayList<Double>();
        for (var turn = 0; turn < turns; turn++) {
            seconds.add(seconds(plans, day));
            Bench.say("  %s: %.2f s", what, seconds.get(turn));
        }
        Collections.sort(seconds);
        return seconds.get(turns / 2);
    }

    private double seconds(List<UUID> plans, String day) throws Exception {
        var body = suite.json().writeValueAsString(Map.of("planIds", plans, "asOf", day));
        var request = suite.as("analyst", address("/api/v1/analysis-runs"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var poll = suite.as("analyst", address("/"));
        var begin = System.nanoTime();
        var started = suite.send(request, 202);
        started.body().close();
        var run = awaited(
                poll.uri(address(started.headers().firstValue("Location").orElseThrow()))
                        .GET());
        var seconds = (System.nanoTime() - begin) / 1e9;
        Bench.say("    %s findings %s", run.get("findings"), run.get("byRule"));
        return seconds;
    }

    private JsonNode awaited(HttpRequest.Builder poll) throws IOException, InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience)) {
            JsonNode run;
            try (var body = suite.send(poll.build(), 200).body()) {
                run = suite.json().readTree(body);
            }
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
