package kz.birlik.kit.openapi;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Request;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which operations answer 304, read from what they take: the JAX-RS request is there to be compared with a tag. */
final class RevalidatedOperations {

    private static final DotName REQUEST = DotName.createSimple(Request.class);

    private final Set<String> operationIds;

    RevalidatedOperations(IndexView index) {
        this.operationIds = index.getAnnotations(Operation.class).stream()
                .filter(operation -> operation.target() != null && operation.value("operationId") != null)
                .filter(operation -> operation.target().asMethod().parameterTypes().stream()
                        .anyMatch(type -> type.name().equals(REQUEST)))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contain(String operationId) {
        return operationIds.contains(operationId);
    }
}
