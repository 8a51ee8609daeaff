package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** Every operation that takes a file, sent a form that is none. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MalformedUploadsTest {

    private static final String ID = "0198c2d0-0000-7000-8000-000000000001";
    private static final String FILE =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename%s\r\nContent-Type: text/csv\r\n\r\na;b\r\n";
    private static final String TEXT =
            "--x\r\nContent-Disposition: form-data; name=\"source\"\r\nContent-Type: text/plain; charset=zzz\r\n\r\na\r\n";
    private static final String END = "--x--\r\n";

    @TestHTTPResource("/api/v1")
    URI api;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("operationsAndForms")
    void aBrokenFormIsTheCallersFault(String operation, String name, String body) throws Exception {
        var answer = post(operation, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("https://birlik.kz/problems/malformed-form");
    }

    static Stream<Arguments> operationsAndForms() {
        var whole = FILE.formatted("=\"plan.csv\"");
        return Stream.of(
                        "/plan-imports",
                        "/plans/%s/translations".formatted(ID),
                        "/plans/%s/report-files".formatted(ID),
                        "/reports/%s/evidence".formatted(ID),
                        "/regions/imports")
                .flatMap(operation -> Stream.of(
                        Arguments.of(operation, "nothing", ""),
                        Arguments.of(operation, "no form at all", "zzzz"),
                        Arguments.of(operation, "a cut upload", whole),
                        Arguments.of(operation, "an unknown charset", TEXT + END),
                        Arguments.of(operation, "a broken file name", FILE.formatted("*=UTF-8''%ZZ.csv") + END),
                        Arguments.of(operation, "5,000 parts", whole.repeat(5_000) + END)));
    }

    @Test
    void aQuoteInAFileNameIsKeptAndWhatTurnsItsLettersIsNot() throws Exception {
        var form = FILE.formatted("=\"a\\\"b\u202Evsc.csv\"")
                + "--x\r\nContent-Disposition: form-data; name=\"level\"\r\n\r\nREGION\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"region\"\r\n\r\n110000000\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"periodFrom\"\r\n\r\n2026-01-01\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"periodTo\"\r\n\r\n2026-12-31\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"titleRu\"\r\n\r\nПлан (синтетический)\r\n"
                + END;
        var answer = post("/plan-imports", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).contains("a\\\"bvsc.csv");
    }

    private HttpResponse<String> post(String operation, String body) throws IOException, InterruptedException {
        var token = Tokens.of("everyone")
                .role("plan-editor", "admin")
                .region("110000000")
                .sign();
        var request = HttpRequest.newBuilder(URI.create(api + operation))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
