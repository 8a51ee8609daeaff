package kz.birlik.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.problem.InvalidRequest;

/**
 * The keys of the last row a caller has seen, opaque to the caller.
 *
 * @param keys values of the sort keys in their order, the unique id last; never empty
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** @throws InvalidRequest when the text is no cursor of ours */
    public static Cursor decode(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (text.length() > 1000 || decoded.isEmpty()) {
                throw malformed();
            }
            return new Cursor(List.of(decoded.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** @return the last key as an id */
    public UUID id() {
        try {
            return UUID.fromString(keys.get(keys.size() - 1));
        } catch (IllegalArgumentException noId) {
            throw malformed();
        }
    }

    /** @throws InvalidRequest when the cursor comes from a list with other sort keys */
    public String key(int index) {
        if (index >= keys.size()) {
            throw malformed();
        }
        return keys.get(index);
    }

    private static InvalidRequest malformed() {
        return new InvalidRequest(
                "cursor",
                "The cursor is not one of this list; follow `next` as it stands, or take the `cursor` out of it.");
    }
}
