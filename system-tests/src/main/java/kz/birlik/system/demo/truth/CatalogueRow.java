package kz.birlik.system.demo.truth;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of measure that plans of the field hold.
 *
 * @param direction number of the direction it belongs to
 * @param term as {@link TermTruth} spells it
 * @param costs thousand tenge of the republic and of a middling region; null where none is stated
 * @param programme code of the budget programme, or null; synthetic
 * @param indicator null where it has none
 * @param variant the same measure in other words, or null
 */
record CatalogueRow(
        String key,
        Scope scope,
        String direction,
        String form,
        List<String> executorsOfRepublic,
        List<String> executorsOfRegion,
        String term,
        List<BigDecimal> costs,
        List<String> sources,
        String programme,
        Words title,
        Words indicator,
        Words variant) {

    /** R: in the plan of the republic only; C: there, and copied by regions; O: of regions only. */
    enum Scope {
        R,
        C,
        O
    }

    static List<CatalogueRow> all() {
        var variants = new HashMap<String, Words>();
        DataLines.of("variants", 3).forEach(line -> variants.put(line[0], new Words(line[2], line[1])));
        return DataLines.of("measures", 13).stream()
                .map(line -> of(line, variants))
                .toList();
    }

    boolean isIn(Owner owner) {
        return scope == Scope.C || owner.isRepublic() == (scope == Scope.R);
    }

    List<String> executors(Owner owner) {
        return owner.isRepublic() ? executorsOfRepublic : executorsOfRegion;
    }

    BigDecimal cost(Owner owner) {
        var cost = costs.get(owner.isRepublic() ? 0 : 1);
        return cost.signum() == 0 ? null : cost;
    }

    String source(Owner owner) {
        return sources.get(owner.isRepublic() ? 0 : sources.size() - 1);
    }

    private static CatalogueRow of(String[] line, Map<String, Words> variants) {
        var executors = line[4].split("/", -1);
        return new CatalogueRow(
                line[0],
                Scope.valueOf(line[1]),
                line[2],
                line[3],
                names(executors[0]),
                names(executors.length == 1 ? "" : executors[1]),
                line[5],
                List.of(amount(line[6].split("/")[0]), amount(line[6].split("/")[1])),
                List.of(line[7].split("/")),
                line[8].equals("-") ? null : line[8],
                new Words(line[10], line[9]),
                line[11].isEmpty() ? null : new Words(line[12], line[11]),
                variants.get(line[0]));
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static BigDecimal amount(String text) {
        return text.equals("-") ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
    }
}
