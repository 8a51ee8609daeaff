package kz.birlik.kit.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;

/** Tells of every operation which headers it reads and which come with its answers; completes {@link OpenApiConventions}. */
final class OperationHeaders {

    static final String IF_MATCH = "If-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final MarkedOperations optional;
    private final MarkedOperations repeatable;

    OperationHeaders(IndexView index) {
        this.optional = new MarkedOperations(index, TakesIfMatch.class);
        this.repeatable = new MarkedOperations(index, TakesIdempotencyKey.class);
    }

    boolean mayNameVersion(Operation operation) {
        return optional.contain(operation.getOperationId());
    }

    boolean isRepeatable(Operation operation) {
        return repeatable.contain(operation.getOperationId());
    }

    /** Adds what an operation reads; its error answers must be there already. */
    void addRead(Operation operation) {
        if (operation.getResponses().hasAPIResponse("428")) {
            addParameter(operation, IF_MATCH, true, "`ETag` of the version that is changed, as it was read");
        } else if (mayNameVersion(operation)) {
            addParameter(
                    operation, IF_MATCH, false, "`ETag` as it was read; refuses the act when the version is another");
        }
        if (isRepeatable(operation)) {
            addParameter(
                    operation,
                    IDEMPOTENCY_KEY,
                    false,
                    "1 to 255 visible ASCII characters; the same key and request get the same answer for 24 hours");
        }
    }

    /** Adds what comes with the answers of all operations. */
    void addSent(OpenAPI api) {
        HeaderComponents.addTo(api);
        var versioned = versionedPaths(api);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    var tagged = versioned.contains(path) && method != PathItem.HttpMethod.POST
                            || operation.getResponses().hasAPIResponse("304")
                            || readsVersion(operation);
                    operation
                            .getResponses()
                            .getAPIResponses()
                            .forEach((status, response) -> addSent(operation, tagged, status, response));
                }));
    }

    private static void addSent(Operation operation, boolean tagged, String status, APIResponse response) {
        HeaderComponents.addOfStatus(status, response);
        if (status.equals("201") || status.equals("202")) {
            HeaderComponents.add(HeaderComponents.LOCATION, response);
        }
        if (tagged && (status.equals("200") || status.equals("304"))) {
            HeaderComponents.add(HeaderComponents.ETAG, response);
        }
        if (status.equals("200") && has(operation, Parameter.In.QUERY, "cursor")) {
            HeaderComponents.add(HeaderComponents.LINK, response);
        }
    }

    /** A thing that is changed with its version is read with it. */
    private static Set<String> versionedPaths(OpenAPI api) {
        var paths = new HashSet<String>();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    if (readsVersion(operation)) {
                        paths.add(method == PathItem.HttpMethod.POST ? path.substring(0, path.lastIndexOf('/')) : path);
                    }
                }));
        return paths;
    }

    private static boolean readsVersion(Operation operation) {
        return has(operation, Parameter.In.HEADER, IF_MATCH);
    }

    private static boolean has(Operation operation, Parameter.In place, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == place && name.equals(parameter.getName()));
    }

    private static void addParameter(Operation operation, String name, boolean required, String description) {
        var parameters =
                new ArrayList<Parameter>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.add(HeaderComponents.parameter(name, required, description));
        operation.setParameters(parameters);
    }
}
