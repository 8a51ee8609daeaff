package kz.birlik.kit.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

import kz.birlik.kit.http.QueryValue;

/**
 * JSON of another shape than the operation reads: names the member and what it takes. The framework would answer with no
 * body at all, or tell the names of our classes.
 */
final class UnreadableBody {

    /** The extension registers its mappers of the same exceptions at 999, not at the priority they state. */
    private static final int BEFORE_THE_EXTENSION = 900;

    private UnreadableBody() {}

    private static HttpProblem problem(JsonMappingException mismatch, String ofMember) {
        var field = mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        var detail = field.isEmpty()
                ? "The body is not the JSON object this operation reads."
                : "The member '%s' %s.".formatted(field, ofMember);
        return HttpProblem.builder()
                .withType(new ProblemType("invalid-request", 400).uri())
                .withTitle("invalid-request")
                .withStatus(400)
                .withDetail(detail)
                .with("violations", List.of(new Violation(field, detail, "unreadable")))
                .build();
    }

    /**
     * The framework hides this one in a 400 of its own, where no mapper of ours sees it.
     *
     * @return what to answer to JSON that is well-formed and yet not to be read: more digits, also of an exponent, than a number has;
     *     empty for any other cause
     */
    static Optional<HttpProblem> excess(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException unread && !isBroken(unread.getCause())) {
                return Optional.of(
                        problem(unread, "holds a value that cannot be read, such as a number with too many digits"));
            }
        }
        return Optional.empty();
    }

    /** A whole number beyond the range of its member is well-formed, though the parser tells it like broken JSON. */
    private static boolean isBroken(Throwable cause) {
        return cause instanceof StreamReadException && !(cause instanceof InputCoercionException);
    }

    private static String taken(MismatchedInputException mismatch) {
        return Optional.ofNullable(mismatch.getTargetType())
                .flatMap(QueryValue::known)
                .map(known -> "takes " + known.expected())
                .orElse("does not have the type this operation reads");
    }

    /** An object where a text belongs, a fraction where a whole number does, and the like. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Mismatch extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException mismatch) {
            return problem(mismatch, taken(mismatch));
        }
    }

    /** A text that is no day, no id, none of the choices. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Value extends ExceptionMapperBase<InvalidFormatException> {
        @Override
        protected HttpProblem toProblem(InvalidFormatException unreadable) {
            return problem(unreadable, taken(unreadable));
        }
    }

    /** A member that is misspelt or of another operation. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Unknown extends ExceptionMapperBase<UnrecognizedPropertyException> {
        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException unknown) {
            return problem(unknown, "is unknown to this operation");
        }
    }
}
