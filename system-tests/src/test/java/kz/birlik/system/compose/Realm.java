package kz.birlik.system.compose;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The development realm that compose lets Keycloak import. */
record Realm(JsonNode content) {

    static final String FILE = "deploy/keycloak/birlik-realm.json";

    static Realm read() {
        try {
            return new Realm(new ObjectMapper().readTree(Repository.read(FILE)));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(FILE + " is no JSON", malformed);
        }
    }

    String name() {
        return content.path("realm").asText();
    }

    String secretOf(String client) {
        return client(client).path("secret").asText();
    }

    List<String> redirectsOf(String client) {
        return client(client)
                .path("redirectUris")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode client(String id) {
        return content.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
