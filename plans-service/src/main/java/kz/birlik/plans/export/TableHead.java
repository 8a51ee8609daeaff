package kz.birlik.plans.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.form.PlanForm;

/**
 * What stands above the measures of a table.
 *
 * @param approval the act that brought the table into force, or that it is a draft
 * @param years of the costs, ascending; may be empty
 * @param hasIndicators whether measures have indicators of their own, which need a column more
 */
record TableHead(Language language, String approval, String title, List<Integer> years, boolean hasIndicators) {

    List<PlanForm> columns() {
        return hasIndicators ? List.of(PlanForm.values()) : PlanForm.official();
    }

    /** @return columns of the grid, where costs take one a year and one for their sum */
    int width() {
        return columns().size() + years.size();
    }

    /** @return how many columns of the grid it takes */
    int span(PlanForm column) {
        return column == PlanForm.COSTS ? years.size() + 1 : 1;
    }

    /** @return the columns of the grid that their costs stand in, in words: the years and «всего» */
    List<String> costs() {
        return Stream.concat(
                        years.stream().map(year -> PlanForm.year(year, language)), Stream.of(PlanForm.total(language)))
                .toList();
    }

    /** @return what each column of the grid is a part of */
    List<PlanForm> grid() {
        return columns().stream()
                .flatMap(column -> Stream.generate(() -> column).limit(span(column)))
                .collect(Collectors.toList());
    }
}
