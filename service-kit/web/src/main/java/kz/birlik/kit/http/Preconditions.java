package kz.birlik.kit.http;

import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.PreconditionRefused;

/** If-Match (RFC 9110, 13.1.1): required on PUT, PATCH and DELETE, honoured on the POST of a fact. */
public final class Preconditions {

    private static final Pattern TAG = Pattern.compile("\\*|(W/)?\"[^\"]*\"");

    private Preconditions() {}

    /** @throws PreconditionRefused 428 without the header, 412 when it names another version; 400 when it holds no tags */
    public static void ifMatch(HttpHeaders headers, long version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw PreconditionRefused.missing();
        }
        ifMatchOptional(headers, version);
    }

    /** @throws PreconditionRefused 412 when the header is there and names another version; 400 when it holds no tags */
    public static void ifMatchOptional(HttpHeaders headers, long version) {
        var given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null) {
            return;
        }
        var tags = Arrays.stream(given.split(",")).map(String::strip).toList();
        if (!tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
            throw new InvalidRequest(
                    HttpHeaders.IF_MATCH, "If-Match takes an ETag as it was read, with its quotes, such as \"v3\".");
        }
        if (tags.stream().noneMatch(tag -> tag.equals("*") || ETags.names(tag, version))) {
            throw PreconditionRefused.stale("\"" + ETags.of(version).getValue() + "\"");
        }
    }
}
