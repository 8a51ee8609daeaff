package kz.birlik.plans.region;

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

/** Shows regions as they are and as they were on a day. */
@ApplicationScoped
class RegionReading {

    private final RegionRepository regions;
    private final BusinessClock clock;

    RegionReading(RegionRepository regions, BusinessClock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @Transactional
    Page<RegionView> list(RegionFilter filter, PageQuery paging, UriInfo uri) {
        var day = filter.asOf == null ? clock.today() : filter.asOf;
        var after = paging.cursor().map(cursor -> cursor.key(0)).orElse("");
        var rows = regions.page(filter, day, after, paging.fetch());
        var former = regions.former(rows, day);
        return Page.of(
                rows,
                paging,
                uri,
                region -> RegionView.on(region, former.get(region.id)),
                region -> Cursor.of(region.kato, region.id),
                () -> regions.count(filter, day));
    }

    @Transactional
    Versioned<RegionView> read(UUID id) {
        var region = regions.get(id);
        var former =
                regions.former(List.of(id)).stream().map(RegionView.Former::of).toList();
        return new Versioned<>(RegionView.of(region, former), region.version, true);
    }
}
