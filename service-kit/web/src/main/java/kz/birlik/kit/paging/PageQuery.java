package kz.birlik.kit.paging;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import kz.birlik.kit.http.RunningRequest;

/** What a caller may say of paging, on every list alike; use as {@code @BeanParam}. */
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Most rows in the answer, 1 to 200.")
    int limit;

    @QueryParam("cursor")
    @Size(max = 1000)
    @Parameter(
            description =
                    "Where to go on: the `cursor` of the last answer's `next`, which may as well be followed as it stands; opaque, not to be built.")
    String cursor;

    @QueryParam("withTotal")
    @DefaultValue("false")
    @Parameter(description = "Whether to count all rows of the filter; costs a count.")
    boolean withTotal;

    public int limit() {
        return limit;
    }

    /** One row more than asked tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    public Optional<Cursor> cursor() {
        return cursor == null || cursor.isBlank() ? Optional.empty() : Optional.of(Cursor.decode(cursor, list()));
    }

    private static String list() {
        return RunningRequest.routing().map(routing -> routing.request().path()).orElse("");
    }

    /** @return the id after which to go on, in lists sorted by id alone */
    public Optional<UUID> afterId() {
        return cursor().map(Cursor::id);
    }

    public boolean withTotal() {
        return withTotal;
    }
}
