package kz.birlik.kit.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next path and query of the next page, null on the last
 * @param total rows in all, only when asked for with {@code withTotal=true}
 */
public record Page<T>(
        List<T> items,
        @JsonInclude @Schema(nullable = true) String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

    /**
     * Makes a page of rows that were fetched one more than asked.
     *
     * @param rows at most {@link PageQuery#fetch()} rows in the order of the list
     * @param keysOf the sort keys of a row, see {@link Cursor}
     * @param count counts all rows; called only when the caller asked for it
     */
    public static <R, T> Page<T> of(
            List<R> rows,
            PageQuery query,
            UriInfo uri,
            Function<R, T> toView,
            Function<R, Cursor> keysOf,
            LongSupplier count) {
        var hasMore = rows.size() > query.limit();
        var shown = hasMore ? rows.subList(0, query.limit()) : rows;
        var next = hasMore ? link(uri, keysOf.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(
                shown.stream().map(toView).toList(), next, query.withTotal() ? Long.valueOf(count.getAsLong()) : null);
    }

    private static String link(UriInfo uri, Cursor cursor) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor.encode(uri.getRequestUri().getRawPath()))
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
