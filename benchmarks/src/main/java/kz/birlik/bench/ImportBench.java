package kz.birlik.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonToken;

/**
 * A plan of 100,000 rows from the upload through the gateway to committed rows counted in PostgreSQL, plans-service under 256 MiB
 * of heap; then all that can be had of it: the report of every row, the file with its faults marked, the export. Prints the rows,
 * the seconds from the first byte sent to the answer of the commit, and the highest heap in use after a full collection in MiB,
 * the reading afterwards included.
 */
public final class ImportBench {

    private static final int ROWS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String BOUNDARY = "birlik-bench-5f2a";

    private final BenchSuite suite;
    private final Path logs;
    private final PlanFormat format;

    private ImportBench(BenchSuite suite, Path logs, PlanFormat format) {
        this.suite = suite;
        this.logs = logs;
        this.format = format;
    }

    public static void main(String[] args) throws Exception {
        var format = PlanFormat.of(List.of(args));
        Bench.run(
                data -> List.of("-Xmx256m", "-XX:+UseSerialGC", HeapWatch.option(data)),
                (suite, data) -> new ImportBench(suite, data, format).measure());
    }

    private Result measure() throws Exception {
        var file = Files.createTempFile("birlik-bench-", "." + format.ending());
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(out, ROWS);
            }
            Bench.say("Importing %,d rows as %s, %,d KiB", ROWS, format, Files.size(file) / 1024);
            return measure(file);
        } finally {
            Files.delete(file);
        }
    }

    private Result measure(Path file) throws Exception {
        long begin;
        UUID plan;
        Duration took;
        try (var watch = new HeapWatch(suite.plans().pid())) {
            begin = System.nanoTime();
            var location = upload(file);
            untilRead(location);
            plan = commit(location);
            took = Duration.ofNanos(System.nanoTime() - begin);
            readAll("report", location);
            readAll("marked file", URI.create(location + "/marked-file"));
            readAll("export", export(plan));
        }
        return new Result()
                .with("rows", counted(plan))
                .with("seconds", took.toMillis() / 1e3)
                .with(
                        "heapMiB",
                        HeapWatch.highest(
                                logs.resolve("gc-%d.log".formatted(suite.plans().pid()))));
    }

    private URI upload(Path file) throws IOException, InterruptedException {
        var request = suite.as("akmola", suite.gateway().resolve("/api/v1/plan-imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> form(file)))
                .build();
        var answer = suite.send(request, 202);
        answer.body().close();
        return suite.gateway().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private InputStream form(Path file) {
        var fields = Map.of(
                "level", "REGION",
                "region", "110000000",
                "periodFrom", "2026-01-01",
                "periodTo", "2026-12-31",
                "titleRu", "Синтетический план для замера",
                "again", "true");
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, format.ending()));
        try {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    bytes(head.toString()), Files.newInputStream(file), bytes("\r\n--" + BOUNDARY + "--\r\n"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void untilRead(URI location) throws IOException, InterruptedException {
        until(location, "READING", "READY");
    }

    private Head until(URI location, String goingOn, String reached) throws IOException, InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        var head = head(location);
        while (!reached.equals(head.status())) {
            if (!goingOn.equals(head.status()) || Instant.now().isAfter(patience)) {
                throw new BenchFailed("The import is %s".formatted(head.status()));
            }
            TimeUnit.MILLISECONDS.sleep(500);
            head = head(location);
        }
        return head;
    }

    /** What stands before the report of the rows in the answer. */
    private record Head(String status, String planId) {}

    /** Only the head of the answer is read; the report of each row behind it stays unsent. */
    private Head head(URI location) throws IOException, InterruptedException {
        try (var body = suite.send(suite.as("akmola", location).build(), 200).body();
                var json = suite.json().createParser(body)) {
            String status = null;
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.FIELD_NAME) {
                    continue;
                }
                var name = json.currentName();
                if (name.equals("planId")) {
                    return new Head(status, json.nextTextValue());
                }
                if (name.equals("sections") || name.equals("rows")) {
                    break;
                }
                status = name.equals("status") ? json.nextTextValue() : status;
            }
            return new Head(status, null);
        }
    }

    /** On a busy machine the commit outlasts the patience of the gateway; it goes on, and the import tells when it is done. */
    private UUID commit(URI location) throws IOException, InterruptedException {
        var request = suite.as("akmola", URI.create(location + "/commit"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"rows\":\"ALL\"}"))
                .build();
        var answer = suite.send(request, 201, 504);
        try (var body = answer.body()) {
            if (answer.statusCode() == 201) {
                return UUID.fromString(suite.json().readTree(body).get("planId").asText());
            }
        }
        Bench.say("The gateway waits no longer for the commit, which goes on");
        return UUID.fromString(until(location, "READY", "COMMITTED").planId());
    }

    private URI export(UUID plan) {
        return suite.gateway().resolve("/api/v1/plans/%s/export?format=%s&lang=ru".formatted(plan, format.ending()));
    }

    /** To the last byte, of which nothing is kept here. */
    private void readAll(String what, URI address) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try (var body = suite.send(suite.as("akmola", address).build(), 200).body()) {
            var size = body.transferTo(OutputStream.nullOutputStream());
            var millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            Bench.say("Read the %s: %,d KiB in %.1f s", what, size / 1024, millis / 1e3);
        }
    }

    private long counted(UUID plan) throws java.sql.SQLException {
        try (var database = suite.plansDatabase();
                var statement = database.prepareStatement("select count(*) from measure where plan_id = ?")) {
            statement.setObject(1, plan);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
