package kz.birlik.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import kz.birlik.kit.identity.Callers;

/**
 * Answers reads of things that change without a version of their own, such as figures and what a day allows: the tag is
 * made of the answer itself, so a cache revalidates for the price of a hash and never shows yesterday's state.
 */
@ApplicationScoped
public class PublicRead {

    private final ObjectMapper json;
    private final Callers callers;

    PublicRead(ObjectMapper json, Callers callers) {
        this.json = json;
        this.callers = callers;
    }

    /** @return 200 with a strong ETag, or 304 when the caller has it already */
    public <T> RestResponse<T> answer(T view, Request request) {
        var tag = tag(text(view));
        var known = request.evaluatePreconditions(tag) != null;
        var response = known ? ResponseBuilder.<T>notModified() : ResponseBuilder.ok(view);
        return response.tag(tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        callers.current().anonymous() ? "public, max-age=5" : "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    private String text(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static EntityTag tag(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException everyJreHasIt) {
            throw new IllegalStateException(everyJreHasIt);
        }
    }
}
