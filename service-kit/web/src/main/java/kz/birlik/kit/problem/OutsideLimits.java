package kz.birlik.kit.problem;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A value outside what Bean Validation allows; the extension finds no name for a parameter the framework's own annotations declare. */
@Provider
@Priority(OutsideLimits.BEFORE_THE_EXTENSION)
public class OutsideLimits extends ExceptionMapperBase<ConstraintViolationException> {

    /** The extension registers its mapper of the same exception at 999, not at the priority it states. */
    static final int BEFORE_THE_EXTENSION = 900;

    private final ResourceInfo resource;

    public OutsideLimits(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    protected HttpProblem toProblem(ConstraintViolationException outside) {
        var violations = outside.getConstraintViolations().stream()
                .map(each -> new Violation(fieldOf(each.getPropertyPath()), each.getMessage(), "invalid"))
                .toList();
        return HttpProblem.builder()
                .withTitle("invalid-request")
                .withStatus(400)
                .with("violations", violations)
                .build();
    }

    /** @return the member below the body or bean, the name of a parameter that stands alone, empty for a body as a whole */
    private String fieldOf(Path path) {
        var steps = new ArrayList<String>();
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                nameOf(node.as(Path.ParameterNode.class).getParameterIndex()).ifPresent(steps::add);
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                nameKey(steps, node.getKey());
            } else if (node.getKind() != ElementKind.METHOD && !node.toString().isBlank()) {
                steps.add(node.toString());
            }
        }
        return String.join(".", steps);
    }

    /** A value of a map is {@code weights.NO_LEAD}, as JSON writes it, and an element of a list {@code ids[0]}; either stands in brackets. */
    private static void nameKey(List<String> steps, Object key) {
        if (key != null && !steps.isEmpty()) {
            var last = steps.size() - 1;
            steps.set(last, steps.get(last).replace("[%s]".formatted(key), "." + key));
        }
    }

    private Optional<String> nameOf(int index) {
        var method = resource.getResourceMethod();
        return method == null ? Optional.empty() : declaredName(method.getParameters()[index]);
    }

    private static Optional<String> declaredName(Parameter parameter) {
        for (var annotation : parameter.getAnnotations()) {
            var name = annotation instanceof RestQuery query
                    ? query.value()
                    : annotation instanceof RestPath path
                            ? path.value()
                            : annotation instanceof RestForm form
                                    ? form.value()
                                    : annotation instanceof RestHeader header
                                            ? header.value()
                                            : standardName(annotation);
            if (name != null) {
                return Optional.of(name.isEmpty() ? parameter.getName() : name);
            }
        }
        return Optional.empty();
    }

    private static String standardName(java.lang.annotation.Annotation annotation) {
        return annotation instanceof jakarta.ws.rs.QueryParam query
                ? query.value()
                : annotation instanceof jakarta.ws.rs.PathParam path
                        ? path.value()
                        : annotation instanceof jakarta.ws.rs.HeaderParam header ? header.value() : null;
    }
}
