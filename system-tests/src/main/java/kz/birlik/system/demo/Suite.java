package kz.birlik.system.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The suite as a caller sees it: sends a request as a user, prints it with its outcome, and insists on the status. */
final class Suite {

    static final String ANYONE = null;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Settings settings;
    private final LogIn logIn;
    private final Transcript transcript;
    private int calls;

    Suite(Settings settings, PrintStream out) {
        this.settings = settings;
        this.logIn = new LogIn(http, json, settings.realm());
        this.transcript = new Transcript(out);
    }

    int calls() {
        return calls;
    }

    void say(String text) {
        transcript.say(text);
    }

    void note(String text) {
        transcript.note(text);
    }

    Answer get(String user, String path, int expected) {
        return insist(user, "GET", path, send(user, request(path).GET()), expected, "");
    }

    Answer post(String user, String path, Object body, int expected) {
        return insist(user, "POST", path, send(user, withBody("POST", path, body)), expected, "");
    }

    /**
     * A POST that is meant to be refused: the problem's code must be the one named. A suite that is just up may not have told its
     * working-day calendar round yet, which is waited for.
     */
    Answer refused(String user, String path, Object body, int expected, String problem) {
        return insist(user, "POST", path, postWhile("calendar-unknown", user, path, body), expected, problem);
    }

    /** A POST that a guard is meant to refuse, for exactly these gaps. */
    Answer refusedFor(String user, String path, Object body, String... gaps) {
        var answer = refused(user, path, body, 409, "guard-failed");
        check(
                "the guard names %s and nothing else".formatted(List.of(gaps)),
                answer.missing().equals(List.of(gaps)),
                answer);
        return answer;
    }

    /**
     * Records a real act; an act that an earlier run recorded is there already, which is as good.
     *
     * @return the path of the act on record
     */
    String recordOnce(Map<String, Object> act) {
        var path = "/api/v1/concepts/recorded-acts";
        var answer = send("admin", withBody("POST", path, act));
        var again = answer.problem().equals("act-already-recorded");
        insist("admin", "POST", path, answer, again ? 409 : 201, again ? "act-already-recorded" : "");
        return again ? answer.text("/location") : answer.location();
    }

    Answer put(String user, String path, String ifMatch, Object body, int expected) {
        return put(user, path, ifMatch, body, expected, "");
    }

    Answer put(String user, String path, String ifMatch, Object body, int expected, String problem) {
        var request = withBody("PUT", path, body);
        var answer = send(user, ifMatch == null ? request : request.header("If-Match", ifMatch));
        return insist(user, "PUT", path, answer, expected, problem);
    }

    Answer upload(String user, String path, byte[] multipart, int expected, String problem) {
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart));
        return insist(user, "POST", path, send(user, request), expected, problem);
    }

    /** Sends a form and leaves it to the caller what to make of the answer. */
    Answer send(String user, String path, byte[] multipart) {
        return send(
                user,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(multipart)));
    }

    /** @throws DemoFailed when an answer of {@link #send(String, String, byte[])} is not the one promised */
    Answer demand(Answer answer, int expected, String what) {
        if (answer.status() != expected) {
            throw new DemoFailed("%s: answered %d %s where %d was promised: %s"
                    .formatted(what, answer.status(), answer.problem(), expected, answer.body()));
        }
        calls++;
        return answer;
    }

    /** Reads again until an event has arrived at the other service; at most half a minute. */
    Answer await(String user, String path, String what, Predicate<Answer> arrived) {
        var start = Instant.now();
        while (true) {
            var answer = send(user, request(path).GET());
            if (answer.status() == 200 && arrived.test(answer)) {
                var waited = Duration.between(start, Instant.now()).toMillis();
                insist(user, "GET", path, answer, 200, "");
                note("= %s, after %d ms".formatted(what, waited));
                return answer;
            }
            if (Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new DemoFailed("Waited 30 s for: %s. Last answer of GET %s: %d %s"
                        .formatted(what, path, answer.status(), answer.body()));
            }
            pause(100);
        }
    }

    private Answer postWhile(String problem, String user, String path, Object body) {
        var start = Instant.now();
        var answer = send(user, withBody("POST", path, body));
        while (answer.problem().equals(problem)
                && Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0) {
            pause(100);
            answer = send(user, withBody("POST", path, body));
        }
        return answer;
    }

    /** What was written, as somebody else reads it. */
    Answer readBack(String user, String path, String what, Predicate<Answer> holds) {
        var answer = get(user, path, 200);
        check(what, holds.test(answer), answer);
        return answer;
    }

    void check(String what, boolean holds, Answer answer) {
        if (!holds) {
            throw new DemoFailed("Read back, but not so: %s. Got: %s".formatted(what, answer.body()));
        }
        note("= " + what);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", stopped);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.gateway().resolve(path))
                .timeout(Duration.ofSeconds(40))
                .header("Accept-Language", "en");
    }

    private HttpRequest.Builder withBody(String method, String path, Object body) {
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

    private Answer send(String user, HttpRequest.Builder request) {
        if (user != ANYONE) {
            request.header("Authorization", "Bearer " + logIn.tokenOf(user));
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), parse(answer.body()));
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

    private Answer insist(String user, String method, String path, Answer answer, int expected, String problem) {
        calls++;
        var right = answer.status() == expected && (problem.isEmpty() || problem.equals(answer.problem()));
        transcript.call(right, user == ANYONE ? "anyone" : user, method, path, answer);
        if (!right) {
            throw new DemoFailed("%s %s answered %d %s where %d %s was promised: %s"
                    .formatted(method, path, answer.status(), answer.problem(), expected, problem, answer.body()));
        }
        return answer;
    }

    static Map<String, String> text(String kk, String ru) {
        return Map.of("kk", kk, "ru", ru);
    }
}
