package kz.birlik.stack.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Access tokens in the shape Keycloak gives them, for services that verify them against the test key:
 * {@code Tokens.of("editor").role("concept-editor").body("APK").sign()}. The bad ones each differ from a good one in one
 * thing only.
 */
public final class Tokens {
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Map<String, Object> claims;
    private final boolean signedByAnotherKey;
    private final boolean unsigned;

    private Tokens(Map<String, Object> claims, boolean signedByAnotherKey, boolean unsigned) {
        this.claims = claims;
        this.signedByAnotherKey = signedByAnotherKey;
        this.unsigned = unsigned;
    }

    /** A token without any role. The subject is the same for the same user name, as in a realm. */
    public static Tokens of(String user) {
        var now = Instant.now();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", TestIdentity.ISSUER);
        claims.put("aud", List.of(TestIdentity.AUDIENCE));
        claims.put("sub", subject(user));
        claims.put("typ", "Bearer");
        claims.put("azp", "birlik-frontend");
        claims.put("preferred_username", user);
        claims.put("name", user + " Demo");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("realm_access", Map.of("roles", List.of()));
        return new Tokens(claims, false, false);
    }

    /** What {@code sub} will be for this user. */
    public static String subject(String user) {
        return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public Tokens role(String... roles) {
        var all = Stream.concat(roles().stream(), Stream.of(roles)).distinct().toList();
        return claim("realm_access", Map.of("roles", all));
    }

    public Tokens body(String code) {
        return claim("body", code);
    }

    public Tokens region(String kato) {
        return claim("region", kato);
    }

    public Tokens expired() {
        return claim("exp", Instant.now().minus(Duration.ofHours(1)).getEpochSecond());
    }

    public Tokens otherIssuer() {
        return claim("iss", "https://identity.test/realms/another");
    }

    public Tokens otherAudience() {
        return claim("aud", List.of("another"));
    }

    public Tokens signedByAnotherKey() {
        return new Tokens(claims, true, false);
    }

    /** {@code alg: none}. */
    public Tokens unsigned() {
        return new Tokens(claims, false, true);
    }

    /** Any other claim: text, number, boolean, list or map of these. */
    public Tokens claim(String name, Object value) {
        var changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return new Tokens(changed, signedByAnotherKey, unsigned);
    }

    /** The compact form, ready for {@code Authorization: Bearer}. */
    public String sign() {
        var header = Map.of("alg", unsigned ? "none" : "RS256", "typ", "JWT");
        var content = base64(json(header)) + "." + base64(json(claims));
        if (unsigned) {
            return content + ".";
        }
        return content + "." + signature(content, signedByAnotherKey ? TestIdentity.anotherKey() : TestIdentity.key());
    }

    private List<?> roles() {
        return (List<?>) ((Map<?, ?>) claims.get("realm_access")).get("roles");
    }

    private static String signature(String content, PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> json(member.getKey()) + ":" + json(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Tokens::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
