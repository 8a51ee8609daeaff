package kz.birlik.stack.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The issuer of test tokens: a key made for this JVM, and the settings with which Quarkus verifies what it signs. */
final class TestIdentity {
    static final String ISSUER = "https://identity.test/realms/birlik";
    static final String AUDIENCE = "birlik";

    private TestIdentity() {}

    static Map<String, String> configuration() {
        var config = new LinkedHashMap<String, String>();
        // With a key at hand Quarkus must not look for a server.
        config.put("quarkus.oidc.auth-server-url", "");
        config.put("quarkus.oidc.public-key", keys("key").split(" ")[1]);
        config.put("quarkus.oidc.token.issuer", ISSUER);
        config.put("quarkus.oidc.token.audience", AUDIENCE);
        return config;
    }

    static PrivateKey key() {
        return privateKey(keys("key"));
    }

    static PrivateKey anotherKey() {
        return privateKey(keys("another-key"));
    }

    private static PrivateKey privateKey(String keys) {
        try {
            var encoded = Base64.getDecoder().decode(keys.split(" ")[0]);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Private and public key, Base64: text, so that every class loader of Quarkus reads the same pair. */
    private static String keys(String name) {
        return SharedServers.remembered(name, () -> {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                var encoder = Base64.getEncoder();
                return encoder.encodeToString(pair.getPrivate().getEncoded()) + " "
                        + encoder.encodeToString(pair.getPublic().getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
