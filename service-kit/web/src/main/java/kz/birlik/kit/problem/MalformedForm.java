package kz.birlik.kit.problem;

import java.io.UnsupportedEncodingException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;

/**
 * A multipart body that was cut or is none at all. The framework's parser has no exception of its own for that: it throws
 * whatever its parts throw (a bare IOException, IllegalArgumentException, RuntimeException), so the place tells and not
 * the type. All else that nobody foresaw stays what it was, a 500.
 */
@Provider
@Priority(MalformedForm.BEFORE_THE_EXTENSION)
public class MalformedForm extends ExceptionMapperBase<Exception> {

    /** The extension registers its mapper of the same exception at 999, not at the priority it states. */
    static final int BEFORE_THE_EXTENSION = 900;

    private static final Logger LOG = Logger.getLogger(MalformedForm.class);
    private static final ProblemType TYPE = new ProblemType("malformed-form", 400);
    private static final String PARSER = MultiPartParserDefinition.class.getName();

    @Override
    protected HttpProblem toProblem(Exception thrown) {
        if (!isThrownBy(thrown, name -> name.startsWith(PARSER)) || isOfTheDisk(thrown)) {
            return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
        }
        // The place tells a caller's fault from one of ours, so it is kept with what was thrown.
        LOG.infof(
                "A multipart form was not read: %s at %s",
                thrown, Arrays.stream(thrown.getStackTrace()).limit(5).toList());
        return HttpProblem.builder()
                .withType(TYPE.uri())
                .withTitle(TYPE.code())
                .withStatus(TYPE.status())
                .withDetail(detailOf(thrown))
                .build();
    }

    private static String detailOf(Exception thrown) {
        return causes(thrown).anyMatch(UnsupportedEncodingException.class::isInstance)
                ? "The multipart form is broken: a part names a charset that does not exist."
                : "The multipart form is broken: it ends before its closing boundary, or has a part that cannot be read,"
                        + " or too many parts.";
    }

    /** The parser also writes what it reads to a file; that this fails is not the caller's doing. */
    private static boolean isOfTheDisk(Exception thrown) {
        return causes(thrown).anyMatch(FileSystemException.class::isInstance)
                || isThrownBy(thrown, name -> name.startsWith("sun.nio.ch.File"));
    }

    private static boolean isThrownBy(Exception thrown, Predicate<String> className) {
        return causes(thrown)
                .flatMap(each -> Arrays.stream(each.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .anyMatch(className);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause);
    }
}
