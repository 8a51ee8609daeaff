package kz.birlik.kit.openapi;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.IndexView;

/** The operations whose methods carry a mark. */
final class MarkedOperations {

    private final Set<String> operationIds;

    MarkedOperations(IndexView index, Class<? extends Annotation> mark) {
        this.operationIds = index.getAnnotations(mark).stream()
                .filter(each -> each.target().kind() == Kind.METHOD)
                .map(each -> each.target().asMethod().annotation(Operation.class))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contain(String operationId) {
        return operationIds.contains(operationId);
    }
}
