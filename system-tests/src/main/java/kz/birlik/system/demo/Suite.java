package kz.birlik.system.demo;

import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The suite as a caller sees it: sends a request as a user, prints it with its outcome, and insists on the status. */
final class Suite {

    static final String ANYONE = null;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Gateway gateway;
    private final Transcript transcript;
    private int calls;

    Suite(Settings settings, PrintStream out) {
        this.gateway = new Gateway(settings);
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
        return insist(
                user, "GET", path, gateway.send(user, gateway.request(path).GET()), expected, "");
    }

    Answer post(String user, String path, Object body, int expected) {
        return insist(user, "POST", path, gateway.send(user, gateway.withBody("POST", path, body)), expected, "");
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
        var answer = gateway.send("admin", gateway.withBody("POST", path, act));
        var again = answer.problem().equals("act-already-recorded");
        insist("admin", "POST", path, answer, again ? 409 : 201, again ? "act-already-recorded" : "");
        return again ? answer.text("/location") : answer.location();
    }

    Answer put(String user, String path, String ifMatch, Object body, int expected) {
        return put(user, path, ifMatch, body, expected, "");
    }

    Answer put(String user, String path, String ifMatch, Object body, int expected, String problem) {
        var request = gateway.withBody("PUT", path, body);
        var answer = gateway.send(user, ifMatch == null ? request : request.header("If-Match", ifMatch));
        return insist(user, "PUT", path, answer, expected, problem);
    }

    Answer patch(String user, String path, String ifMatch, Object body, int expected) {
        var request = gateway.withBody("PATCH", path, body).header("If-Match", ifMatch);
        return insist(user, "PATCH", path, gateway.send(user, request), expected, "");
    }

    Answer upload(String user, String path, byte[] multipart, int expected, String problem) {
        var request = gateway.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart));
        return insist(user, "POST", path, gateway.send(user, request), expected, problem);
    }

    /** Sends a form and leaves it to the caller what to make of the answer. */
    Answer send(String user, String path, byte[] multipart) {
        return gateway.send(
                user,
                gateway.request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(multipart)));
    }

    /** Sends a form again while the answer says that an event has not arrived yet; at most half a minute. */
    Answer sendWhile(Predicate<Answer> waiting, String user, String path, byte[] multipart) {
        var start = Instant.now();
        var answer = send(user, path, multipart);
        while (waiting.test(answer) && Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0) {
            pause(100);
            answer = send(user, path, multipart);
        }
        return answer;
    }

    /** @return the bytes of a file to download */
    byte[] file(String user, String path) {
        var answer = gateway.exchange(user, gateway.request(path).GET());
        if (answer.statusCode() != 200) {
            throw new DemoFailed("GET %s answered %d where a file was promised".formatted(path, answer.statusCode()));
        }
        calls++;
        return answer.body();
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
            var answer = gateway.send(user, gateway.request(path).GET());
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

    /** Posts again while a guard still waits for an event of another service; at most half a minute. */
    Answer postWhenReady(String user, String path, Object body, int expected) {
        return insist(user, "POST", path, postWhile("guard-failed", user, path, body), expected, "");
    }

    private Answer postWhile(String problem, String user, String path, Object body) {
        var start = Instant.now();
        var answer = gateway.send(user, gateway.withBody("POST", path, body));
        while (answer.problem().equals(problem)
                && Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0) {
            pause(100);
            answer = gateway.send(user, gateway.withBody("POST", path, body));
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
