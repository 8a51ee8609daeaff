package kz.birlik.kit.problem;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** JSON of another shape than the operation reads: names the member, where the framework would answer with no body at all. */
@Provider
@Priority(Priorities.USER - 100)
public class UnreadableBody extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        var field = mismatch.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        var detail = field.isEmpty()
                ? "The body is not the JSON object this operation reads."
                : "The member '%s' does not have the type this operation reads, or is unknown.".formatted(field);
        return HttpProblem.builder()
                .withType(new ProblemType("invalid-request", 400).uri())
                .withTitle("invalid-request")
                .withStatus(400)
                .withDetail(detail)
                .with("violations", List.of(new Violation(field, detail, "unreadable")))
                .build();
    }
}
