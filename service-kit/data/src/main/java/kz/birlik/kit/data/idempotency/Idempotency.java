package kz.birlik.kit.data.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.problem.InvalidRequest;

/**
 * Lets a client repeat a request whose answer it never saw, without its being done twice. The key is remembered in the
 * transaction of the effect, so there is no moment in which one is there without the other.
 */
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    /** Tells a client that the answer is one given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final StoredAnswers answers;
    private final Callers callers;
    private final ObjectMapper canonical;

    Idempotency(StoredAnswers answers, Callers callers, ObjectMapper json) {
        this.answers = answers;
        this.callers = callers;
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * Does the work, or gives the answer it gave before to the same caller, operation and key. Without the header the
     * work is simply done. While a first request with the key runs, a second one waits for its end. An answer is kept only
     * if the work succeeded: a refusal had no effect and may be tried again.
     *
     * @param operation a constant name, usually the operationId
     * @param body what must be the same for the request to be the same; path parameters belong to it
     * @param work the effect; joins the transaction in which the key is remembered
     * @throws IdempotencyMismatch when the key was used with another body (422)
     * @throws InvalidRequest when the key is not 1 to 255 visible ASCII characters (400)
     */
    @Transactional
    public Response once(HttpHeaders headers, String operation, Object body, Supplier<Response> work) {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return work.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidRequest(HEADER, "An idempotency key is 1 to 255 visible ASCII characters.");
        }
        var caller = callers.current();
        var slot = new StoredAnswers.Slot(caller.anonymous() ? "" : caller.subject(), operation, key);
        var hash = hashOf(body);
        if (!answers.claim(slot, hash)) {
            return earlierAnswer(slot, hash);
        }
        var response = work.get();
        if (response.getStatus() >= 400) {
            answers.forget(slot);
        } else {
            answers.keep(slot, response);
        }
        return response;
    }

    private Response earlierAnswer(StoredAnswers.Slot slot, byte[] hash) {
        var earlier = answers.read(slot);
        if (!Arrays.equals(earlier.requestHash(), hash)) {
            throw new IdempotencyMismatch(slot.key());
        }
        return earlier.toResponse().header(REPLAYED, "true").build();
    }

    private byte[] hashOf(Object body) {
        try {
            var text = canonical.writeValueAsString(body);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body of an idempotent request must be writable as JSON", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
