package kz.birlik.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import kz.birlik.kit.http.RequestId;
import kz.birlik.kit.problem.ProblemTitles;
import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.text.Language;

/** Writes a problem where no REST layer stands between us and the wire. */
public final class Problems {

    private static final String FOR_BAD_TOKEN = Problems.class.getName() + ".forBadToken";

    private Problems() {}

    /** What is said should the token of this request prove bad, instead of that it is bad. */
    public static void answerBadTokenWith(RoutingContext routing, GatewayProblem problem) {
        routing.put(FOR_BAD_TOKEN, problem);
    }

    static GatewayProblem ofBadToken(RoutingContext routing) {
        return routing.get(FOR_BAD_TOKEN, GatewayProblem.badToken());
    }

    public static void send(RoutingContext routing, GatewayProblem problem) {
        var response = routing.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        headers(problem).forEach(response::putHeader);
        response.setStatusCode(problem.status()).end(body(routing, problem));
    }

    public static Map<String, String> headers(GatewayProblem problem) {
        var headers = new LinkedHashMap<>(problem.headers());
        headers.put("Content-Type", "application/problem+json");
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    public static Buffer body(RoutingContext routing, GatewayProblem problem) {
        var language = Language.of(routing.request().getHeader("Accept-Language"));
        var json = new JsonObject()
                .put(
                        "type",
                        new ProblemType(problem.code(), problem.status()).uri().toString())
                .put("title", ProblemTitles.of(problem.code(), language))
                .put("status", problem.status());
        if (problem.detail() != null) {
            json.put("detail", problem.detail());
        }
        return json.put("instance", instanceOf(routing))
                .put("traceId", routing.<String>get(RequestId.HEADER))
                .toBuffer();
    }

    private static String instanceOf(RoutingContext routing) {
        var path = routing.request().path();
        return path == null ? "/" : path.length() > 300 ? path.substring(0, 300) : path;
    }
}
