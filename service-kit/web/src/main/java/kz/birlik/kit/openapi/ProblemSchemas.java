package kz.birlik.kit.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The schema of a problem and the two ways to authenticate, the same in every document of the suite. */
final class ProblemSchemas {

    private static final String REALM = "http://localhost:8180/realms/birlik/protocol/openid-connect";

    private ProblemSchemas() {}

    static void addTo(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        components.addSchema("Problem", problem());
        components.addSchema("Violation", violation());
        components.addSecurityScheme(
                "bearer",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "Access token of the realm `birlik`; the names listed are realm roles, one is enough."));
        components.addSecurityScheme("keycloak", logIn());
    }

    private static Schema problem() {
        return object("RFC 9457 problem; members beyond these depend on the type.")
                .addProperty("type", text("Stable URI of the kind of problem").format("uri"))
                .addProperty("title", text("The kind in words, in the language of Accept-Language"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("HTTP status"))
                .addProperty("detail", text("What was wrong here, and what would be right"))
                .addProperty("instance", text("Path of the request").format("uri-reference"))
                .addProperty("traceId", text("Finds the request in the log"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("Violation")))
                .required(List.of("type", "title", "status", "traceId"));
    }

    private static Schema violation() {
        return object("One fault of the request.")
                .addProperty("field", text("Path of the member"))
                .addProperty("message", text("What is wrong and what would be right"))
                .addProperty("code", text("Stable name of the fault"))
                .required(List.of("field", "message", "code"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static SecurityScheme logIn() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Log-in of the frontend with PKCE")
                .flows(OASFactory.createOAuthFlows()
                        .authorizationCode(OASFactory.createOAuthFlow()
                                .authorizationUrl(REALM + "/auth")
                                .tokenUrl(REALM + "/token")
                                .scopes(java.util.Map.of())));
    }
}
