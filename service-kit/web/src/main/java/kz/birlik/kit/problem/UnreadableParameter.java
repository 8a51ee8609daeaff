package kz.birlik.kit.problem;

import java.util.List;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** A value in a path or a form that cannot be read; of a kind the framework passes on instead of answering 404. */
public final class UnreadableParameter extends BadRequestException {

    private final Violation violation;

    /** @param expected words for what the parameter takes */
    public UnreadableParameter(String name, String expected) {
        super(name);
        this.violation = new Violation(name, "'%s' takes %s.".formatted(name, expected), "unreadable");
    }

    /** The same answer as to a query or a body that cannot be read. */
    @Provider
    public static class Mapper extends ExceptionMapperBase<UnreadableParameter> {
        @Override
        protected HttpProblem toProblem(UnreadableParameter unreadable) {
            return RefusalMapper.problemOf(new InvalidRequest(List.of(unreadable.violation)));
        }
    }
}
