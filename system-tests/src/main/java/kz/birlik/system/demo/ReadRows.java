package kz.birlik.system.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The measures that an import has read out of a table.
 *
 * @param byRow measures by the number of their row
 */
record ReadRows(Map<Integer, JsonNode> byRow) {

    private static final List<String> WORDS = List.of(
            "number",
            "title",
            "completionForm",
            "costs",
            "costTotalThousandKzt",
            "source",
            "budgetProgramme",
            "indicator",
            "direction");

    /** @param job the import, ready to be committed */
    static ReadRows of(Answer job) {
        return new ReadRows(job.body()
                .at("/rows")
                .valueStream()
                .filter(row -> row.hasNonNull("measure"))
                .collect(Collectors.toMap(row -> row.get("rowNumber").asInt(), row -> row.get("measure"))));
    }

    /** @param measures all of the plan's */
    boolean areThe(JsonNode measures) {
        return !byRow.isEmpty()
                && measures.size() == byRow.size()
                && measures.valueStream().allMatch(this::isOfItsRow);
    }

    private boolean isOfItsRow(JsonNode measure) {
        var row = byRow.get(measure.path("sourceRow").asInt());
        return row != null
                && WORDS.stream().allMatch(word -> russian(row.path(word)).equals(russian(measure.path(word))))
                && row.at("/term/raw").equals(measure.at("/term/raw"))
                && names(row).equals(names(measure));
    }

    private static List<JsonNode> names(JsonNode measure) {
        return measure.path("executors")
                .valueStream()
                .map(executor -> russian(executor.path("name")))
                .toList();
    }

    /** A row has the words of its file, which is Russian here; the measure has room for those of its twin. */
    private static JsonNode russian(JsonNode words) {
        return words.path("ru").isMissingNode() ? words : words.path("ru");
    }
}
