package kz.birlik.concepts.concept;

import java.util.Map;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.hibernate.exception.ConstraintViolationException;

import kz.birlik.kit.problem.ProblemType;

/** Two requests at once may both find a code, an act or a sphere free; the database lets one in, and the other is told so. */
@Provider
public class TakenMeanwhile extends ExceptionMapperBase<ConstraintViolationException> {

    private static final Map<String, String> CODES = Map.of(
            "concept_code", "code-taken",
            "concept_one_in_force", "sphere-occupied",
            "concept_approved_once", "act-already-recorded",
            "act_identity", "act-already-recorded");

    @Override
    protected HttpProblem toProblem(ConstraintViolationException violation) {
        var code = CODES.get(violation.getConstraintName());
        var type = code == null ? new ProblemType("internal-error", 500) : new ProblemType(code, 409);
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.code())
                .withStatus(type.status())
                .withDetail(
                        code == null
                                ? "The change was refused by the database; nothing of it was kept."
                                : "Another request was faster; read again.")
                .build();
    }
}
