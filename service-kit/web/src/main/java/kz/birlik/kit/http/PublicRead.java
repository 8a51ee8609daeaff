package kz.birlik.kit.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.problem.PreconditionRefused;

/**
 * Answers reads that anyone may make of things that change without a version of their own, such as figures and what a
 * day allows: the tag is made of the answer itself, so a cache revalidates for the price of a hash and never shows
 * yesterday's state. Texts come in all languages, so an answer varies with who asks and not with their language.
 */
@ApplicationScoped
public class PublicRead {

    private final ObjectMapper json;
    private final Callers callers;

    PublicRead(ObjectMapper json, Callers callers) {
        this.json = json;
        this.callers = callers;
    }

    /**
     * @return 200 with a strong ETag, or 304 when the caller has it already
     * @throws PreconditionRefused 412 when the read has an {@code If-Match} that names something else
     */
    public <T> RestResponse<T> answer(T view, Request request) {
        return answer(view, new EntityTag(fingerprint(view)), request);
    }

    /**
     * The same for a view of a row that is changed with {@code If-Match}: its tag names the version, and what is shown
     * beside the row (a status that follows the date, rows of other tables) makes another tag of the same version.
     */
    public <T> RestResponse<T> answer(T view, long version, Request request) {
        return answer(view, ETags.of(version, fingerprint(view)), request);
    }

    private <T> RestResponse<T> answer(T view, EntityTag tag, Request request) {
        var unmet = request.evaluatePreconditions(tag);
        if (unmet != null && unmet.build().getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            throw PreconditionRefused.stale("\"" + tag.getValue() + "\"");
        }
        var response = unmet == null ? ResponseBuilder.ok(view) : ResponseBuilder.<T>notModified();
        return response.tag(tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        callers.current().anonymous() ? "public, max-age=5" : "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    private String fingerprint(Object view) {
        try {
            var text = json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        } catch (NoSuchAlgorithmException everyJreHasIt) {
            throw new IllegalStateException(everyJreHasIt);
        }
    }
}
