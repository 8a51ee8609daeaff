package kz.birlik.kit.data;

import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;

import kz.birlik.kit.http.RunningRequest;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.PreconditionRefused;
import kz.birlik.kit.problem.RefusalMapper;

/**
 * Two requests changed one row at once and the database saw it when the second wrote: it is told as if it had come after
 * the first, 412 to a caller who said which version it changes, 409 to the others. What is seen only at the end of the
 * transaction comes wrapped.
 */
final class ChangedMeanwhile {

    private ChangedMeanwhile() {}

    private static HttpProblem problemOf(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                        .anyMatch(OptimisticLockException.class::isInstance)
                ? changed()
                : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    private static HttpProblem changed() {
        return RefusalMapper.problemOf(
                RunningRequest.header(HttpHeaders.IF_MATCH).isPresent()
                        ? PreconditionRefused.stale()
                        : new Conflict(
                                "changed-meanwhile",
                                "Another request changed the same thing at the same moment; read it and try again."));
    }

    /** Seen while the use case still ran. */
    @Provider
    @Priority(Priorities.USER - 100)
    public static class Seen extends ExceptionMapperBase<OptimisticLockException> {
        @Override
        protected HttpProblem toProblem(OptimisticLockException stale) {
            return problemOf(stale);
        }
    }

    /** Seen at the end of the transaction. */
    @Provider
    @Priority(Priorities.USER - 100)
    public static class SeenAtTheEnd extends ExceptionMapperBase<RollbackException> {
        @Override
        protected HttpProblem toProblem(RollbackException rolledBack) {
            return problemOf(rolledBack);
        }
    }

    /** The same, thrown through a method that does not declare it. */
    @Provider
    @Priority(Priorities.USER - 100)
    public static class Undeclared extends ExceptionMapperBase<ArcUndeclaredThrowableException> {
        @Override
        protected HttpProblem toProblem(ArcUndeclaredThrowableException undeclared) {
            return problemOf(undeclared);
        }
    }
}
