package kz.birlik.feedback.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import kz.birlik.kit.text.PlainText;

/**
 * A text as a citizen wrote it: cleaned of what cannot be shown, and with a key by which the same text is known again.
 *
 * @param value 1 to 5000 characters, NFC, without control characters other than line breaks and tabs
 */
public record CommentText(String value) {

    public static final int LONGEST = 5000;

    /** @throws kz.birlik.kit.problem.InvalidRequest when the text is empty, too long or holds characters that are no text */
    public static CommentText of(String field, String raw) {
        return new CommentText(PlainText.clean(field, raw, LONGEST));
    }

    /**
     * Equal for texts that differ only in case, punctuation and spaces, so that a second click or a pasted template is
     * seen as the repeat it is. Letters and digits decide; nothing is guessed about meaning.
     */
    public String key() {
        var letters = value.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
        return sha256(letters.isEmpty() ? value : letters);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJreHasIt) {
            throw new IllegalStateException(everyJreHasIt);
        }
    }
}
