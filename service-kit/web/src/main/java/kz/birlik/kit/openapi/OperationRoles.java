package kz.birlik.kit.openapi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Which roles may call which operation, read from the very annotations that enforce it. */
final class OperationRoles {

    /** Whoever has a good token, whatever its roles. */
    static final String AUTHENTICATED = "authenticated";

    private final Map<String, List<String>> byOperationId = new TreeMap<>();

    OperationRoles(IndexView index) {
        for (var operation : index.getAnnotations(Operation.class)) {
            if (operation.target() == null || operation.value("operationId") == null) {
                continue;
            }
            var method = operation.target().asMethod();
            var roles = method.annotation(RolesAllowed.class);
            byOperationId.put(operation.value("operationId").asString(), roles == null ? List.of() : valuesOf(roles));
        }
    }

    /** @return the roles of which the caller needs one; empty when anyone may call */
    Collection<String> of(String operationId) {
        return byOperationId.getOrDefault(operationId, List.of());
    }

    private static List<String> valuesOf(AnnotationInstance roles) {
        return Arrays.stream(roles.value().asStringArray())
                .map(role -> role.equals("**") ? AUTHENTICATED : role)
                .sorted()
                .toList();
    }
}
