package kz.birlik.system.demo;

import java.net.http.HttpHeaders;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param body parsed JSON, or a missing node when the body is empty or no JSON
 */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    String etag() {
        return headers.firstValue("ETag").orElse(null);
    }

    /** @return the path of what was made, without the host */
    String location() {
        var location = headers.firstValue("Location")
                .orElseThrow(() -> new DemoFailed("The answer %d has no Location.".formatted(status)));
        return location.replaceFirst("^https?://[^/]+", "");
    }

    /** @return the value at a JSON pointer such as {@code /items/0/id}, empty when it is not there */
    String text(String pointer) {
        return body.at(pointer).asText("");
    }

    boolean is(String pointer, Object value) {
        return text(pointer).equals(value.toString());
    }

    /** @return the kinds of gap a guard names, each once, in its order */
    List<String> missing() {
        return body.at("/missing")
                .valueStream()
                .map(gap -> gap.path("code").asText())
                .distinct()
                .toList();
    }

    /** @return the last segment of a problem's type, empty when the body is no problem */
    String problem() {
        var type = text("/type");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
