package kz.birlik.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens editor = Tokens.of("editor").role("concept-editor").body("APK");

    @Test
    void claimsHaveTheShapeOfKeycloak() {
        assertThat(claims(editor.region("110000000")))
                .contains("\"realm_access\":{\"roles\":[\"concept-editor\"]}")
                .contains("\"body\":\"APK\"")
                .contains("\"region\":\"110000000\"")
                .contains("\"aud\":[\"birlik\"]")
                .contains("\"preferred_username\":\"editor\"");
    }

    @Test
    void aNameWithQuotesStaysOneClaim() {
        assertThat(claims(Tokens.of("a\"b\\c"))).contains("\"preferred_username\":\"a\\\"b\\\\c\"");
    }

    @Test
    void theSubjectOfAUserIsAlwaysTheSame() {
        assertThat(Tokens.subject("editor"))
                .isEqualTo(Tokens.subject("editor"))
                .isNotEqualTo(Tokens.subject("citizen1"));
    }

    @Test
    void onlyTheTestKeysSignatureVerifies() throws Exception {
        assertThat(verifies(editor.sign())).isTrue();
        assertThat(verifies(editor.signedByAnotherKey().sign())).isFalse();
        assertThat(editor.unsigned().sign()).endsWith(".");
    }

    private static String claims(Tokens token) {
        return new String(Base64.getUrlDecoder().decode(token.sign().split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static boolean verifies(String token) throws Exception {
        var key = Base64.getDecoder().decode(TestIdentity.configuration().get("quarkus.oidc.public-key"));
        var parts = token.split("\\.");
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }
}
