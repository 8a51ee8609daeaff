package kz.birlik.kit.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

import kz.birlik.kit.http.RequestId;
import kz.birlik.kit.text.Language;

/** Gives every problem, also those of the framework, a stable type, a localised title and the id to find it in the log. */
@ApplicationScoped
class ProblemPolish implements ProblemPostProcessor {

    /** Nobody wrote the detail of such a problem for the caller's eyes, so it is not shown. */
    private static final String UNFORESEEN = "internal-error";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var code = codeOf(problem);
        var polished = HttpProblem.builder()
                .withType(URI.create("https://birlik.kz/problems/" + code))
                .withTitle(ProblemTitles.of(code, Language.ofRequest()))
                .withStatus(problem.getStatusCode())
                .withDetail(code.equals(UNFORESEEN) ? null : problem.getDetail())
                .withInstance(instanceOf(context.path));
        problem.getParameters().forEach((name, value) -> polished.with(name, withCodes(name, value)));
        problem.getHeaders().forEach(polished::withHeader);
        polished.withHeader("X-Content-Type-Options", "nosniff");
        return polished.with("traceId", RequestId.current()).build();
    }

    /** @param path decoded, so it may hold what no URI may */
    private static URI instanceOf(String path) {
        try {
            return new URI(null, null, path, null);
        } catch (URISyntaxException noPath) {
            return URI.create("/");
        }
    }

    private static String codeOf(HttpProblem problem) {
        if (problem.getType() != null) {
            var path = problem.getType().getPath();
            return path == null ? "problem" : path.substring(path.lastIndexOf('/') + 1);
        }
        return switch (problem.getStatusCode()) {
            case 400 -> "invalid-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> problem.getStatusCode() >= 500 ? UNFORESEEN : "request-refused";
        };
    }

    /** Bean Validation's violations have no code of their own; ours always have one. */
    private static Object withCodes(String name, Object value) {
        if (!name.equals("violations") || !(value instanceof List<?> found)) {
            return value;
        }
        var violations = new ArrayList<>();
        for (var each : found) {
            violations.add(
                    each instanceof io.quarkiverse.resteasy.problem.validation.Violation v
                            ? Map.of("field", String.valueOf(v.field), "message", v.message, "code", "invalid")
                            : each);
        }
        return violations;
    }
}
