package kz.birlik.kit.sample;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Signs tokens with a key made for this run; the service verifies them for real. */
public class TestTokens implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "https://id.example.test/realms/birlik";
    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        System.setProperty(
                "kit.test.key",
                Base64.getEncoder().encodeToString(KEYS.getPrivate().getEncoded()));
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    @Override
    public void stop() {
        System.clearProperty("kit.test.key");
    }

    public static JwtClaimsBuilder claims(String... roles) {
        return Jwt.subject("5f1c")
                .preferredUserName("aigul")
                .issuer(ISSUER)
                .audience("birlik")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .claim("body", "APK")
                .expiresIn(Duration.ofMinutes(5));
    }

    public static String token(String... roles) {
        return sign(claims(roles));
    }

    public static String sign(JwtClaimsBuilder claims) {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty("kit.test.key"));
            return claims.sign(java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded)));
        } catch (java.security.GeneralSecurityException noKey) {
            throw new IllegalStateException(noKey);
        }
    }

    public static String signedByAnother() {
        return claims("citizen").sign(keys().getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
