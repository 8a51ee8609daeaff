package kz.birlik.gateway.identity;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.identity.Callers;

/** Tells a frontend who is logged in, so that it need not take tokens apart. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me", description = "The caller")
public class MeResource {

    private final Callers callers;

    MeResource(Callers callers) {
        this.callers = callers;
    }

    @GET
    @NonBlocking
    @RolesAllowed("**")
    @Operation(
            operationId = "getMe",
            summary = "Who the caller is",
            description = "User, roles of the suite, and the body and region that narrow what an officer may touch.")
    @APIResponse(
            responseCode = "200",
            description = "The caller",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MeView.class),
                            examples = @ExampleObject(name = "editor", value = """
                            {"subject": "52db4fcb-b518-46bd-b660-1eff87ca30ee", "user": "editor",
                             "roles": ["concept-editor"], "body": "APK"}
                            """)))
    public Response me() {
        var caller = callers.current();
        var roles = caller.roles().stream().sorted().toList();
        var view = new MeView(caller.subject(), caller.name(), roles, caller.body(), caller.region());
        return Response.ok(view)
                .header("Cache-Control", "no-store")
                .header("Vary", "Authorization")
                .build();
    }

    /** What the token says of the caller. */
    @Schema(description = "The caller, as the access token tells it")
    public record MeView(
            @Schema(description = "Stable id of the user in the realm")
            String subject,

            @Schema(description = "User name") String user,

            @Schema(description = "Realm roles") List<String> roles,

            @Schema(description = "Code of the body the user acts for")
            String body,

            @Schema(description = "KATO code of the region the user acts for")
            String region) {}
}
