package kz.birlik.system.running;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.restassured.specification.RequestSpecification;

/** What an administrator of Keycloak does by its REST API: never a shortcut into its database. */
public final class KeycloakAdmin {

    private final URI keycloak;

    KeycloakAdmin(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** A genuine token of the realm {@code master}. */
    public String token() {
        return given().formParams(Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin"))
                .post(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A client whose access tokens live one second, as a system with a bad clock would show them. */
    void makeShortLivedClient(String clientId) {
        var made = admin().contentType("application/json")
                .body(Map.of(
                        "clientId",
                        clientId,
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", "1")))
                .post(keycloak.resolve("/admin/realms/birlik/clients"))
                .statusCode();
        if (made != 201 && made != 409) {
            throw new IllegalStateException("Keycloak made no client: " + made);
        }
    }

    /** A user with one role and the own name as password; one that is there already has it. */
    public void makeUser(String name, String role) {
        var users = keycloak.resolve("/admin/realms/birlik/users");
        var made = admin().contentType("application/json")
                .body(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "email",
                        name + "@example.test",
                        "emailVerified",
                        true,
                        "firstName",
                        role,
                        "lastName",
                        "Test",
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))))
                .post(users);
        if (made.statusCode() == 409) {
            return;
        }
        made.then().statusCode(201);
        var representation = admin().get(keycloak.resolve("/admin/realms/birlik/roles/" + role))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        admin().contentType("application/json")
                .body(List.of(representation))
                .post(URI.create(made.header("Location") + "/role-mappings/realm"))
                .then()
                .statusCode(204);
    }

    /** Replaces the policies of a permission of the gateway, as an administrator would on the console. */
    public void setPolicies(String permission, List<String> policyNames) {
        var server = "/admin/realms/birlik/clients/" + clientUuid("birlik-gateway") + "/authz/resource-server";
        var found = admin().queryParam("name", permission)
                .get(keycloak.resolve(server + "/policy"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String id = found.getString("find { it.name == '" + permission + "' }.id");
        Map<String, Object> details =
                new java.util.LinkedHashMap<>(admin().get(keycloak.resolve(server + "/permission/scope/" + id))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("$"));
        details.put("resources", ids(server + "/permission/" + id + "/resources", "_id"));
        details.put("scopes", ids(server + "/permission/" + id + "/scopes", "id"));
        details.put(
                "policies",
                policyNames.stream().map(name -> policyId(server, name)).toList());
        admin().contentType("application/json")
                .body(details)
                .put(keycloak.resolve(server + "/permission/scope/" + id))
                .then()
                .statusCode(201);
    }

    private List<String> ids(String path, String member) {
        return admin().get(keycloak.resolve(path))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(member);
    }

    private String policyId(String server, String name) {
        return admin().queryParam("name", name)
                .get(keycloak.resolve(server + "/policy"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("find { it.name == '" + name + "' }.id");
    }

    private String clientUuid(String clientId) {
        return admin().queryParam("clientId", clientId)
                .get(keycloak.resolve("/admin/realms/birlik/clients"))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private RequestSpecification admin() {
        return given().auth().oauth2(token());
    }
}
