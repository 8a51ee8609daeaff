package kz.birlik.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/** Adds to every operation what is alike in all of them: roles, security and the error answers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiConventions implements OASFilter {

    private static final String PROBLEM_JSON = "application/problem+json";

    /** The answers of every operation; what only some give is added by their nature below. */
    // Sorted: the document is committed and compared, so its order must not change from build to build.
    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "The request is malformed or says something that cannot be.",
            "429", "Too many requests; `Retry-After` says when to come back.",
            "500", "The suite failed; `traceId` finds it in the log."));

    private final OperationRoles roles;
    private final RevalidatedOperations revalidated;
    private final OperationHeaders headers;

    public OpenApiConventions(IndexView index) {
        this.roles = new OperationRoles(index);
        this.revalidated = new RevalidatedOperations(index);
        this.headers = new OperationHeaders(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ProblemSchemas.addTo(api);
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    complete(item, method, operation);
                    IdentifierWords.addTo(path, operation);
                    headers.addRead(operation);
                }));
        headers.addSent(api);
    }

    private void complete(PathItem item, PathItem.HttpMethod method, Operation operation) {
        var needed = List.copyOf(roles.of(operation.getOperationId()));
        operation.setSecurity(needed.isEmpty() ? List.of() : requirements(needed));
        operation.addExtension("x-roles", needed.isEmpty() ? List.of("anyone") : needed);
        ALWAYS.forEach((status, text) -> answer(operation, status, text));
        answer(operation, "401", "The token is bad; without one, reads of public things go on.");
        if (!needed.isEmpty()) {
            answer(operation, "403", "The caller lacks the role, or it is not their body or region.");
        }
        if (hasPathParameter(item, operation)) {
            answer(operation, "404", "Nothing stands under that identifier.");
        }
        if (revalidated.contain(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Unchanged since the `ETag` that `If-None-Match` names; no body."));
            answer(operation, "412", "`If-Match` names another version.");
        }
        if (method != PathItem.HttpMethod.GET) {
            answer(
                    operation,
                    "409",
                    "The state does not allow it; the answer lists what may come next or what is missing.");
        }
        if (headers.mayNameVersion(operation)) {
            answer(operation, "412", "`If-Match` names an older version.");
        }
        if (headers.isRepeatable(operation)) {
            answer(operation, "422", "`Idempotency-Key` was used with another request.");
        }
        if (method == PathItem.HttpMethod.PUT
                || method == PathItem.HttpMethod.DELETE
                || method == PathItem.HttpMethod.PATCH) {
            answer(operation, "412", "`If-Match` names an older version.");
            answer(operation, "428", "`If-Match` is required.");
        }
        if (operation.getRequestBody() != null) {
            answer(operation, "413", "The body is larger than allowed.");
            answer(operation, "415", "The media type is not one the operation reads.");
        }
    }

    private static boolean hasPathParameter(PathItem item, Operation operation) {
        var all = new ArrayList<Parameter>();
        if (item.getParameters() != null) {
            all.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            all.addAll(operation.getParameters());
        }
        return all.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    /** One of the roles is enough, so each is an alternative of its own. */
    private static List<SecurityRequirement> requirements(List<String> roles) {
        var alternatives = new ArrayList<SecurityRequirement>();
        roles.stream()
                .map(role -> role.equals(OperationRoles.AUTHENTICATED) ? List.<String>of() : List.of(role))
                .forEach(scopes ->
                        alternatives.add(OASFactory.createSecurityRequirement().addScheme("bearer", scopes)));
        alternatives.add(OASFactory.createSecurityRequirement().addScheme("keycloak", List.of()));
        return alternatives;
    }

    private static void answer(Operation operation, String status, String text) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (!operation.getResponses().hasAPIResponse(status)
                || isGenerated(operation.getResponses().getAPIResponse(status))) {
            operation.getResponses().addAPIResponse(status, problem(text));
        }
    }

    /** The framework adds bare answers such as "Not Authorized"; ours say more. */
    private static boolean isGenerated(APIResponse response) {
        return response.getContent() == null && response.getRef() == null;
    }

    private static APIResponse problem(String text) {
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                PROBLEM_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
