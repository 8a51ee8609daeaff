package kz.birlik.system.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.system.demo.file.ExpectedRow;

/** Holds the report of a dry run against what was expected of the file, row by row and field by field. */
final class DryRun {

    private final String file;
    private final String language;
    private final List<String> differences = new ArrayList<>();

    private DryRun(String file, String language) {
        this.file = file;
        this.language = language;
    }

    /** @return every difference in words: file, row, field, what was expected and what was read; empty when all is right */
    static List<String> differences(String file, String language, List<ExpectedRow> expected, JsonNode rows) {
        var run = new DryRun(file, language);
        var read = new TreeMap<Integer, JsonNode>();
        rows.forEach(row -> read.put(row.get("rowNumber").asInt(), row));
        for (var row : expected) {
            var found = read.remove(row.rowNumber());
            if (found == null) {
                run.differs(row, "row", row.outcome(), "no such row");
            } else {
                run.compare(row, found);
            }
        }
        read.forEach((number, row) -> run.differences.add("%s, row %d: not expected, but read as %s"
                .formatted(file, number, row.get("outcome").asText())));
        return run.differences;
    }

    private void compare(ExpectedRow expected, JsonNode read) {
        compare(expected, "address", expected.address(), text(read.get("address")));
        compare(expected, "outcome", expected.outcome(), text(read.get("outcome")));
        if (expected.skippedAs() != null) {
            compare(expected, "skipped as", expected.skippedAs(), text(read.at("/messages/0/code")));
        } else if (!read.path("measure").isObject()) {
            differs(expected, "measure", "a measure", "none");
        } else {
            fields(expected, read.get("measure"));
        }
        compare(expected, "notes", notes(expected), notes(read));
    }

    private void fields(ExpectedRow expected, JsonNode measure) {
        expected.fields().forEach((field, value) -> {
            switch (field) {
                case "title" -> compare(expected, field, value, text(measure.at("/title/" + language)));
                case "total" -> compare(expected, field, value, amount(measure.get("costTotalThousandKzt")));
                case "costs" -> compare(expected, field, value, costs(measure.get("costs")));
                case "term" -> term(expected, (Map<?, ?>) value, measure.path("term"));
                case "executors" ->
                    compare(expected, field, executors((List<?>) value), executors(measure.get("executors")));
                default -> compare(expected, field, value, text(measure.get(field)));
            }
        });
    }

    private void term(ExpectedRow expected, Map<?, ?> term, JsonNode read) {
        if (term == null) {
            compare(expected, "term", null, read.isObject() ? read.toString() : null);
            return;
        }
        for (var part : List.of("kind", "from", "to")) {
            compare(expected, "term." + part, term.get(part), text(read.get(part)));
        }
        var due = new ArrayList<String>();
        read.path("dueDates").forEach(day -> due.add(day.asText()));
        compare(expected, "term.dueDates", term.get("dueDates"), due);
    }

    private static Map<String, String> costs(JsonNode costs) {
        var read = new TreeMap<String, String>();
        costs.forEach(cost -> read.put(cost.get("year").asText(), amount(cost.get("thousandKzt"))));
        return read;
    }

    private static List<String> executors(List<?> expected) {
        return expected.stream()
                .map(Map.class::cast)
                .map(one -> "%s%s%s"
                        .formatted(
                                one.containsKey("body") ? one.get("body") : "«" + one.get("name") + "»",
                                Boolean.TRUE.equals(one.get("byAgreement")) ? " by agreement" : "",
                                Boolean.TRUE.equals(one.get("lead")) ? " lead" : ""))
                .toList();
    }

    private static List<String> executors(JsonNode read) {
        var all = new ArrayList<String>();
        read.forEach(one -> all.add("%s%s%s"
                .formatted(
                        one.path("body").isTextual()
                                ? one.get("body").asText()
                                : "«" + one.get("name").asText() + "»",
                        one.get("byAgreement").asBoolean() ? " by agreement" : "",
                        one.get("lead").asBoolean() ? " lead" : "")));
        return all;
    }

    private static TreeSet<String> notes(ExpectedRow expected) {
        var all = new TreeSet<String>();
        expected.notes().forEach(note -> all.add(note.code() + " " + note.address()));
        return all;
    }

    /** What only explains is no guess; of rows that are no measure it is compared as the reason. */
    private static TreeSet<String> notes(JsonNode read) {
        var all = new TreeSet<String>();
        read.get("messages").forEach(message -> {
            if (!message.get("level").asText().equals("INFO")) {
                all.add(message.get("code").asText() + " "
                        + message.get("address").asText());
            }
        });
        return all;
    }

    private void compare(ExpectedRow row, String field, Object expected, Object read) {
        if (!Objects.equals(expected, read)) {
            differs(row, field, expected, read);
        }
    }

    private void differs(ExpectedRow row, String field, Object expected, Object read) {
        differences.add("%s, row %d (%s), %s: expected %s, read %s"
                .formatted(file, row.rowNumber(), row.address(), field, expected, read));
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    private static String amount(JsonNode node) {
        return node == null || !node.isNumber()
                ? null
                : new BigDecimal(node.asText()).setScale(1).toPlainString();
    }
}
