package kz.birlik.gateway.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets only one spelling of a path through. Policies are bound to paths, so two spellings that a service reads alike
 * would be a way around a policy.
 */
public final class PathGuard {

    static final int LONGEST = 2048;

    private PathGuard() {}

    /**
     * @param path as sent, before any decoding and without the query
     * @return why the path is refused, empty when it may pass
     */
    public static Optional<String> refusal(String path) {
        if (path.length() > LONGEST) {
            return Optional.of("The path is longer than %d characters.".formatted(LONGEST));
        }
        if (!path.startsWith("/")) {
            return Optional.of("The request target must be a path.");
        }
        if (path.equals("/")) {
            return Optional.empty();
        }
        return Arrays.stream(path.substring(1).split("/", -1))
                .map(PathGuard::refusalOfSegment)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> refusalOfSegment(String segment) {
        if (segment.isEmpty()) {
            return Optional.of("The path has an empty segment or ends with a slash.");
        }
        if (segment.equals(".") || segment.equals("..")) {
            return Optional.of("The path has a dot segment.");
        }
        for (int i = 0; i < segment.length(); ) {
            char c = segment.charAt(i);
            if (c == '%') {
                int end = endOfEncoded(segment, i);
                if (!encodesLettersBeyondAscii(segment.substring(i, end))) {
                    return Optional.of("Only letters and digits beyond ASCII may be percent-encoded in a path.");
                }
                i = end;
            } else if (isPlain(c)) {
                i++;
            } else {
                return Optional.of("A path has only letters, digits and - . _ ~ between its slashes.");
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
    }

    /** @return index after the run of percent-encoded bytes that starts at {@code from} */
    private static int endOfEncoded(String segment, int from) {
        int end = from;
        while (end < segment.length() && segment.charAt(end) == '%') {
            end = Math.min(end + 3, segment.length());
        }
        return end;
    }

    private static boolean encodesLettersBeyondAscii(String encoded) {
        if (encoded.length() % 3 != 0) {
            return false;
        }
        try {
            var bytes = HexFormat.of().parseHex(encoded.replace("%", ""));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .allMatch(c -> c >= 0x80 && Character.isLetterOrDigit(c));
        } catch (IllegalArgumentException | CharacterCodingException notUtf8) {
            return false;
        }
    }
}
