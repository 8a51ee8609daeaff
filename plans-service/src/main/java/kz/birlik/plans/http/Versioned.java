package kz.birlik.plans.http;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import kz.birlik.kit.http.ETags;

/**
 * A view with the version of the row it shows, from which its entity tag is made.
 *
 * @param open whether anyone may read it, so that shared caches may keep it
 */
public record Versioned<T>(T view, long version, boolean open) {

    /** @return 200 with the view, or 304 when the client has this version */
    public Response read(Request request) {
        var tag = ETags.of(version);
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(view).tag(tag) : unchanged;
        return response.cacheControl(cacheControl())
                .header("Vary", "Authorization")
                .build();
    }

    /** @return 200 always: what it shows moves with the day and with other things than its own version */
    public Response fresh() {
        return Response.ok(view)
                .tag(ETags.of(version))
                .cacheControl(cacheControl())
                .header("Vary", "Authorization")
                .build();
    }

    /** @return 200 with what a fact made of it */
    public Response changed() {
        return Response.ok(view).tag(ETags.of(version)).build();
    }

    /** What the caller may do stands in the view, so a cache asks each time and is told "unchanged". */
    private CacheControl cacheControl() {
        var control = new CacheControl();
        control.setNoTransform(false);
        control.setNoCache(true);
        control.setPrivate(!open);
        return control;
    }
}
