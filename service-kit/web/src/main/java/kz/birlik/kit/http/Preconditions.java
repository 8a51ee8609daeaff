package kz.birlik.kit.http;

import java.util.Arrays;

import jakarta.ws.rs.core.HttpHeaders;

import kz.birlik.kit.problem.PreconditionRefused;

/** If-Match (RFC 9110, 13.1.1): required on PUT, PATCH and DELETE, honoured on the POST of a fact. */
public final class Preconditions {

    private Preconditions() {}

    /** @throws PreconditionRefused 428 without the header, 412 when it names another version */
    public static void ifMatch(HttpHeaders headers, long version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw PreconditionRefused.missing();
        }
        ifMatchOptional(headers, version);
    }

    /** @throws PreconditionRefused 412 when the header is there and names another version */
    public static void ifMatchOptional(HttpHeaders headers, long version) {
        var given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given != null
                && Arrays.stream(given.split(","))
                        .map(String::strip)
                        .noneMatch(tag -> tag.equals("*") || ETags.names(tag, version))) {
            throw PreconditionRefused.stale("\"" + ETags.of(version).getValue() + "\"");
        }
    }
}
