package kz.birlik.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

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

    /**
     * @param list path of the list it is sent to
     * @throws InvalidRequest when the text is no cursor of ours, is cut, or comes from another list
     */
    static Cursor decode(String text, String list) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var end = decoded.lastIndexOf(SEPARATOR);
            if (text.length() > 1000
                    || end < 0
                    || !mark(list, decoded.substring(0, end)).equals(decoded.substring(end + 1))) {
                throw malformed();
            }
            return new Cursor(List.of(decoded.substring(0, end).split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    /** @param list path of the list it is a place in */
    String encode(String list) {
        var joined = String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((joined + SEPARATOR + mark(list, joined)).getBytes(StandardCharsets.UTF_8));
    }

    /** Binds keys to their list against mix-ups and cuts; no secret, since what a cursor shows its reader may read anyway. */
    private static String mark(String list, String joined) {
        var sum = new CRC32();
        sum.update((list + SEPARATOR + joined).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
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
