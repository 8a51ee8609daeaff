package kz.birlik.system.access;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.system.running.RunningSuite;

/** Tokens an attacker would try, each made from a real one of the realm, so that only the forgery is wrong. */
final class ForgedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final RunningSuite suite;

    ForgedTokens(RunningSuite suite) {
        this.suite = suite;
    }

    /** The realm's own token, its claims untouched, with {@code alg: none} and no signature. */
    String unsigned() {
        return part(Map.of("alg", "none", "typ", "JWT")) + "." + claims() + ".";
    }

    /** Signed with a key of our own under the key id of the realm. */
    String signedByAnotherKey() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(generator.generateKeyPair().getPrivate());
        var content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId())) + "." + claims();
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    /** The old trick: HS256 with the realm's public key as the secret. */
    String signedWithThePublicKey() throws GeneralSecurityException, IOException, InterruptedException {
        var content = part(Map.of("alg", "HS256", "typ", "JWT", "kid", keyId())) + "." + claims();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey().getEncoded(), "HmacSHA256"));
        return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Claims changed to those of an administrator, the signature left as it was. */
    String withMoreRoles() throws IOException {
        var parts = real().split("\\.");
        var claims = (com.fasterxml.jackson.databind.node.ObjectNode)
                JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        claims.putObject("realm_access").putArray("roles").add("admin");
        return parts[0] + "." + BASE64.encodeToString(JSON.writeValueAsBytes(claims)) + "." + parts[2];
    }

    /** A genuine token of Keycloak, but of the realm that administers Keycloak. */
    String ofAnotherRealm() {
        return suite.keycloakAdmin().token();
    }

    private String real() {
        return suite.tokenOf("editor");
    }

    private String claims() {
        return real().split("\\.")[1];
    }

    private String keyId() {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(real().split("\\.")[0]))
                    .get("kid")
                    .asText();
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private java.security.PublicKey publicKey() throws GeneralSecurityException, IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(suite.realm().resolve("protocol/openid-connect/certs"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        var keyId = keyId();
        for (JsonNode key : JSON.readTree(answer.body()).get("keys")) {
            if (key.get("kid").asText().equals(keyId)) {
                var modulus = new BigInteger(
                        1, Base64.getUrlDecoder().decode(key.get("n").asText()));
                var exponent = new BigInteger(
                        1, Base64.getUrlDecoder().decode(key.get("e").asText()));
                return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            }
        }
        throw new IllegalStateException("the realm does not publish the key " + keyId);
    }

    private static String part(Map<String, String> header) {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(header));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
