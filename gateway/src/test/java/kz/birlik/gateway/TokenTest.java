package kz.birlik.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.gateway.testing.Realm;
import kz.birlik.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class TokenTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    void aTokenOfTheRealmIsTaken() {
        given().auth()
                .oauth2(Realm.token("citizen1"))
                .get("/api/v1/concepts")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer a b", "Digest x", "Bearer ,"})
    void anotherKindOfAuthorizationIsRefusedEvenOnAPublicRead(String header) {
        given().header("Authorization", header).get("/api/v1/concepts").then().statusCode(401);
    }

    @Test
    void rubbishIsRefusedEvenOnAPublicRead() {
        refused("rubbish");
        refused("a.b.c");
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        refused(text(new JsonObject().put("alg", "none")) + "." + payload() + ".");
        refused(text(new JsonObject().put("alg", "none")) + "." + payload() + "." + signature());
        refused(Realm.token("citizen1").substring(0, Realm.token("citizen1").lastIndexOf('.') + 1));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        var key = signingKey();
        var decoder = Base64.getUrlDecoder();
        var publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(
                        new BigInteger(1, decoder.decode(key.getString("n"))),
                        new BigInteger(1, decoder.decode(key.getString("e")))));
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        for (var secret : new byte[][] {publicKey.getEncoded(), pem.getBytes(StandardCharsets.US_ASCII)}) {
            var content = text(new JsonObject().put("alg", "HS256").put("kid", key.getString("kid"))) + "." + payload();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))));
        }
    }

    @Test
    void aTokenOfAnotherKeyIsRefusedWhateverKeyItNames() throws Exception {
        for (var kid : new String[] {signingKey().getString("kid"), "unknown"}) {
            var content = text(new JsonObject().put("alg", "RS256").put("kid", kid)) + "." + payload();
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(
                    KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            refused(content + "." + BASE64.encodeToString(signature.sign()));
        }
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refused(Realm.tokenOfAnotherRealm());
    }

    @Test
    void aTokenThatIsNoAccessTokenIsRefused() {
        var grant = Realm.grant("birlik-frontend", "citizen1");
        refused(grant.getString("refresh_token"));
        refused(grant.getString("id_token"));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertThat(Realm.administer(
                        "POST",
                        "/clients",
                        client("elsewhere").put("defaultClientScopes", new JsonArray().add("basic"))))
                .isEqualTo(201);
        refused(Realm.grant("elsewhere", "citizen1").getString("access_token"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertThat(Realm.administer(
                        "POST",
                        "/clients",
                        client("hasty").put("attributes", new JsonObject().put("access.token.lifespan", "1"))))
                .isEqualTo(201);
        var token = Realm.grant("hasty", "citizen1").getString("access_token");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> refused(token));
    }

    private static JsonObject client(String id) {
        return new JsonObject().put("clientId", id).put("publicClient", true).put("directAccessGrantsEnabled", true);
    }

    /** Refused on a public read, on an operation of the gateway and on an administrative one. */
    private static void refused(String token) {
        for (var path : new String[] {"/api/v1/concepts", "/api/v1/me", "/api/v1/discussions/1/completion-report"}) {
            given().header("Authorization", "Bearer " + token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
        given().header("Authorization", "Bearer " + token)
                .post("/api/v1/concepts/1/approval")
                .then()
                .statusCode(401);
    }

    private static JsonObject signingKey() {
        return Realm.keys().getJsonArray("keys").stream()
                .map(JsonObject.class::cast)
                .filter(key -> key.getString("use").equals("sig"))
                .findFirst()
                .orElseThrow();
    }

    private static String payload() {
        return Realm.token("admin").split("\\.")[1];
    }

    private static String signature() {
        return Realm.token("admin").split("\\.")[2];
    }

    private static String text(JsonObject json) {
        return BASE64.encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }
}
