package kz.birlik.kit.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

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

    private static final int UNREADABLE = 400;
    private static final int NOT_ALLOWED = 405;

    private static final String VIOLATIONS = "violations";

    private final AllowedMethods allowed;

    ProblemPolish(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @Override
    public HttpProblem apply(HttpProblem told, ProblemContext context) {
        var problem = told.getType() == null && told.getStatusCode() == UNREADABLE
                ? UnreadableBody.excess(context.cause).orElse(told)
                : told;
        var code = codeOf(problem);
        var polished = HttpProblem.builder()
                .withType(URI.create("https://birlik.kz/problems/" + code))
                .withTitle(ProblemTitles.of(code, Language.ofRequest()))
                .withStatus(problem.getStatusCode())
                .withDetail(detailOf(problem, code, context.cause))
                .withInstance(instanceOf(context.path));
        problem.getParameters().forEach((name, value) -> {
            if (!name.equals(VIOLATIONS)) {
                polished.with(name, value);
            }
        });
        var violations = violationsOf(problem);
        if (!violations.isEmpty()) {
            polished.with(VIOLATIONS, violations);
        }
        problem.getHeaders().forEach(polished::withHeader);
        polished.withHeader("X-Content-Type-Options", "nosniff");
        if (problem.getStatusCode() == NOT_ALLOWED) {
            polished.withHeader("Allow", allowed.at(context.path));
        }
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

    /** Only problems with a type of ours have words of ours. */
    private static String detailOf(HttpProblem problem, String code, Throwable cause) {
        if (code.equals(UNFORESEEN)) {
            return null;
        }
        if (problem.getType() != null) {
            return problem.getDetail();
        }
        if (!problem.getParameters().containsKey(VIOLATIONS)) {
            return FrameworkWords.of(problem.getStatusCode(), cause);
        }
        return violationsOf(problem).isEmpty()
                ? "This operation needs a body."
                : "What `violations` names is outside what this operation takes.";
    }

    /** Faults of members; a body that is not there at all has no member to name. */
    private static List<?> violationsOf(HttpProblem problem) {
        var found = problem.getParameters().get(VIOLATIONS) instanceof List<?> list ? list : List.of();
        return found.stream()
                .filter(each -> !(each instanceof Violation ours && ours.field().isEmpty()))
                .toList();
    }
}
