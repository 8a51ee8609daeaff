package kz.birlik.plans.body;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;

import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.http.Versioned;

/** Shows bodies with the names they go by. */
@ApplicationScoped
class BodyReading {

    private final BodyRepository bodies;
    private final BusinessClock clock;

    BodyReading(BodyRepository bodies, BusinessClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @Transactional
    Page<BodyView> list(BodyFilter filter, PageQuery paging, UriInfo uri) {
        var day = filter.asOf == null ? clock.today() : filter.asOf;
        var after = paging.cursor().map(cursor -> cursor.key(0)).orElse("");
        var rows = bodies.page(filter, day, after, paging.fetch());
        var aliases = bodies.aliasesOf(rows.stream().map(row -> row.body().id).toList()).stream()
                .collect(groupingBy(alias -> alias.bodyId, mapping(alias -> alias.alias, toList())));
        return Page.of(
                rows,
                paging,
                uri,
                row -> BodyView.of(row, aliases.getOrDefault(row.body().id, List.of())),
                row -> Cursor.of(row.body().code, row.body().id),
                () -> bodies.count(filter, day));
    }

    @Transactional
    Versioned<BodyView> read(UUID id) {
        var row = bodies.row(id);
        var aliases =
                bodies.aliasesOf(List.of(id)).stream().map(alias -> alias.alias).toList();
        return new Versioned<>(BodyView.of(row, aliases), row.body().version, true);
    }
}
