package kz.birlik.plans.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;

/** Checks the indicators an editor says: names, one target a year, ids of the measure's own. */
final class OwnIndicators {

    private OwnIndicators() {}

    /** @param known ids of the indicators the measure has now */
    static List<Indicator> of(IndicatorsRequest request, Set<UUID> known) {
        var open = new HashSet<>(known);
        var indicators = new ArrayList<Indicator>();
        for (var item : request.indicators()) {
            var field = "indicators[%d].".formatted(indicators.size());
            if (item.name().kk() == null && item.name().ru() == null) {
                throw new InvalidRequest(field + "name", "A name in Kazakh or Russian is needed.");
            }
            if (item.id() != null && !open.remove(item.id())) {
                throw new InvalidRequest(
                        field + "id",
                        "The measure has no such indicator, or it is named twice; leave out the id of a new one.");
            }
            checkYears(field, item.targets());
            indicators.add(new Indicator(
                    item.id() == null ? Ids.next() : item.id(),
                    item.name(),
                    item.unit(),
                    item.baseline(),
                    item.targets(),
                    false));
        }
        return indicators;
    }

    private static void checkYears(String field, List<YearValue> targets) {
        var years = new HashSet<Integer>();
        for (var target : targets) {
            if (target.year() == null || !years.add(target.year())) {
                throw new InvalidRequest(field + "targets", "Each target names its year, and a year has one target.");
            }
        }
    }
}
