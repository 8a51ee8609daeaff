package kz.birlik.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.identity.Role;

class RealmFileTest {

    private static final JsonNode REALM = read();

    @Test
    void theRealmHasExactlyTheRolesTheCodeKnows() {
        assertThat(names(REALM.at("/roles/realm"), "name"))
                .isEqualTo(Arrays.stream(Role.class.getFields())
                        .map(RealmFileTest::value)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyDemoUserCanLogIn() {
        for (var user : REALM.get("users")) {
            if (!user.has("serviceAccountClientId")) {
                var name = user.get("username").asText();
                assertThat(user.get("email").asText()).isEqualTo(name + "@example.test");
                assertThat(user.get("firstName").asText())
                        .isEqualTo(user.at("/realmRoles/0").asText());
                assertThat(user.get("lastName").asText()).isEqualTo("Demo");
                assertThat(user.at("/credentials/0/value").asText()).isEqualTo(name);
            }
        }
    }

    @Test
    void theReadmeNamesTheRolesOfEveryDemoUser() throws IOException {
        var readme = Files.readAllLines(Path.of("../README.md"));
        for (var user : REALM.get("users")) {
            var name = user.get("username").asText();
            if (!user.has("serviceAccountClientId") && !isOfAnotherRegion(user)) {
                assertThat(readme).as(name).anySatisfy(line -> {
                    assertThat(line).startsWith("| ").contains("`%s`".formatted(name));
                    user.get("realmRoles").forEach(role -> assertThat(line).contains("`%s`".formatted(role.asText())));
                });
            }
        }
    }

    /** The README names two editors of regions for all. */
    private static boolean isOfAnotherRegion(JsonNode user) {
        return user.at("/attributes").has("region")
                && !Set.of("akmola", "pavlodar").contains(user.get("username").asText());
    }

    @Test
    void onlyAnAdministratorWritesWhatNarrowsAnOfficersRights() throws IOException {
        var profile = new ObjectMapper()
                .readTree(REALM.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        for (var attribute : profile.get("attributes")) {
            if (Set.of("body", "region").contains(attribute.get("name").asText())) {
                assertThat(attribute.at("/permissions/edit")).hasSize(1);
                assertThat(attribute.at("/permissions/edit/0").asText()).isEqualTo("admin");
            }
        }
    }

    @Test
    void everyResourceOfAPolicyHasOnePermissionOfTheSameName() {
        var settings = client("birlik-gateway").get("authorizationSettings");
        var permissions = StreamSupport.stream(settings.get("policies").spliterator(), false)
                .filter(policy -> policy.get("type").asText().equals("scope"))
                .map(policy -> policy.get("name").asText())
                .collect(Collectors.toSet());
        assertThat(permissions).isEqualTo(names(settings.get("resources"), "name"));
    }

    @Test
    void theRoleARefusedCallerIsToldIsTheOneOfTheShippedPolicy() {
        var settings = client("birlik-gateway").get("authorizationSettings");
        for (var resource : settings.get("resources")) {
            var path = resource.at("/uris/0").asText().replaceAll("\\{[^}]+}", "7");
            var method = resource.at("/scopes/0/name").asText();
            assertThat(UsualRole.of(method, path))
                    .as(path)
                    .contains(roleOf(settings, resource.get("name").asText()));
            assertThat(UsualRole.of("DELETE", path)).as(path).isEmpty();
        }
    }

    private static String roleOf(JsonNode settings, String permission) {
        var policy = policy(settings, permission).at("/config/applyPolicies").asText();
        return policy(settings, policy.replaceAll("[\\[\\]\"]", ""))
                .at("/config/roles")
                .asText()
                .replaceAll(".*\"id\": \"([a-z-]+)\".*", "$1");
    }

    private static JsonNode policy(JsonNode settings, String name) {
        return StreamSupport.stream(settings.get("policies").spliterator(), false)
                .filter(policy -> policy.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBrowserLogsInWithPkceOnly() {
        var frontend = client("birlik-frontend");
        assertThat(frontend.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(frontend.get("publicClient").asBoolean()).isTrue();
        assertThat(frontend.get("implicitFlowEnabled").asBoolean()).isFalse();
    }

    private static JsonNode client(String id) {
        return StreamSupport.stream(REALM.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(member).asText())
                .collect(Collectors.toSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../deploy/keycloak/birlik-realm.json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException("The realm file is not at " + List.of("../deploy/keycloak"), e);
        }
    }
}
