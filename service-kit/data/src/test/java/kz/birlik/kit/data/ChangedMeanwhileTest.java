package kz.birlik.kit.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.http.Ids;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ChangedMeanwhileTest {

    @ParameterizedTest
    @ValueSource(strings = {"steps", "flushed-steps"})
    void theSecondOfTwoWhoChangeOneRowAtOnceIsToldSo(String how) throws Exception {
        assertThat(refusalOfTheSecond(how, Map.of()).path("type").toString()).endsWith("/changed-meanwhile");
        assertThat(refusalOfTheSecond(how, Map.of("If-Match", "\"v0\""))
                        .path("type")
                        .toString())
                .endsWith("/stale-version");
    }

    private static Response refusalOfTheSecond(String how, Map<String, String> headers) throws Exception {
        var path = "/api/v1/sample-rows/" + Ids.next();
        given().auth()
                .oauth2(Tokens.of("citizen1").role("citizen").sign())
                .put(path)
                .then()
                .statusCode(204);
        Callable<Response> step = () -> given().auth()
                .oauth2(Tokens.of("citizen1").role("citizen").sign())
                .headers(headers)
                .post(path + "/" + how);
        var two = Executors.newFixedThreadPool(2);
        try {
            var running = List.of(two.submit(step), two.submit(step));
            var answers = List.of(running.get(0).get(), running.get(1).get());
            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsExactlyInAnyOrder(204, headers.isEmpty() ? 409 : 412);
            return answers.get(0).statusCode() == 204 ? answers.get(1) : answers.get(0);
        } finally {
            two.shutdownNow();
        }
    }
}
