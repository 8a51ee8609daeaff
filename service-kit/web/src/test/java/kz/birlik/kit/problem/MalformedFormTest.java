package kz.birlik.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.kit.sample.TestTokens;

@QuarkusTest
@WithTestResource(TestTokens.class)
class MalformedFormTest {

    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"title\"%s\r\n\r\nsong\r\n";
    private static final String END = "--x--\r\n";

    @TestHTTPResource("/songs/recordings")
    URI recordings;

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenFormIsTheCallersFaultAndNoErrorInTheLog(String name, String boundary, String body) throws Exception {
        var logged = new Logged();
        var problems = Logger.getLogger("http-problem");
        problems.addHandler(logged);
        try {
            var answer = send(boundary, body, "ru");
            var problem = new JsonObject(answer.body());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(problem.getString("type")).isEqualTo("https://birlik.kz/problems/malformed-form");
            assertThat(problem.getString("title")).isEqualTo("Отправленная форма повреждена");
            assertThat(problem.getString("detail")).startsWith("The multipart form is broken: ");
        } finally {
            problems.removeHandler(logged);
        }
        assertThat(logged.levels).containsExactly("INFO");
    }

    static Stream<Arguments> broken() {
        var whole = PART.formatted("");
        return Stream.of(
                Arguments.of("nothing", "x", ""),
                Arguments.of("no form at all", "x", "zzzz"),
                Arguments.of("cut before the closing boundary", "x", whole),
                Arguments.of("cut within a header", "x", "--x\r\nContent-Dispo"),
                Arguments.of("a header without a colon", "x", "--x\r\nContent-Disposition\r\n\r\nsong\r\n" + END),
                Arguments.of(
                        "an unknown charset", "x", PART.formatted("\r\nContent-Type: text/plain; charset=zzz") + END),
                Arguments.of("a broken file name", "x", PART.formatted("; filename*=UTF-8''%ZZ.csv") + END),
                Arguments.of("5,000 parts", "x", whole.repeat(5_000) + END));
    }

    @Test
    void aLongBoundaryIsReadOrRefusedButNoFailureOfOurs() throws Exception {
        var boundary = "y".repeat(5_000);
        var body = (PART.formatted("") + END).replace("--x", "--" + boundary);
        assertThat(send(boundary, body, "kk").statusCode()).isIn(200, 400);
    }

    @Test
    void aWholeFormIsTaken() throws Exception {
        assertThat(send("x", PART.formatted("") + END, "kk").statusCode()).isEqualTo(200);
    }

    @Test
    void whatElseFailsStaysOurFault() {
        var mapper = new MalformedForm();
        var disk = new RuntimeException(new NoSuchFileException("/tmp"));
        disk.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition$MultiPartUploadHandler",
                    "beginPart",
                    null,
                    -1)
        });
        assertThat(mapper.toProblem(disk).getStatusCode()).isEqualTo(500);
        assertThat(mapper.toProblem(new IOException("elsewhere")).getStatusCode())
                .isEqualTo(500);
    }

    private HttpResponse<String> send(String boundary, String body, String language)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(recordings)
                .header("Authorization", "Bearer " + TestTokens.token("citizen"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static final class Logged extends Handler {

        private final List<String> levels = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            levels.add(line.getLevel().getName());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
