package kz.birlik.feedback.comment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;

/** Turns persons into keys and pseudonyms, so that nothing stored or shown names them (Law on personal data, Art. 7). */
@ApplicationScoped
public class Authors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    Authors(PseudonymSettings settings) {
        if (settings.key().length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "birlik.pseudonym.key must have at least %d characters; set BIRLIK_PSEUDONYM_KEY"
                            .formatted(SHORTEST_KEY));
        }
        this.key = new SecretKeySpec(settings.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    Author of(Caller caller, UUID discussionId) {
        var digits = hash("pseudonym|" + discussionId + "|" + caller.subject());
        return new Author(keyOf(caller), digits.substring(0, 4) + "-" + digits.substring(4, 8));
    }

    /** @return the key of the caller, or null when anonymous */
    public String keyOf(Caller caller) {
        return caller.anonymous() ? null : hash("author|" + caller.subject());
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJreHasIt) {
            throw new IllegalStateException(everyJreHasIt);
        }
    }
}
