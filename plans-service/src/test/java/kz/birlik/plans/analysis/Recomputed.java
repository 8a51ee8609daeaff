package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The verdicts once more, from the JSON of a finding: what a caller with the documentation alone would write. */
final class Recomputed {

    private Recomputed() {}

    static boolean holds(String rule, JsonNode in, Ruleset.RuleDefinition set) {
        return switch (rule) {
            case "NO_INDICATOR" ->
                in.get("ownIndicators").asInt() + in.get("indicatorIds").size() == 0;
            case "NO_BASELINE" ->
                in.get("indicators").isEmpty()
                        ? !in.get("indicator").isNull()
                        : all(in.get("indicators")).stream()
                                .anyMatch(one -> one.get("baseline").isNull());
            case "TARGET_NOT_BETTER_THAN_BASELINE" ->
                all(in.get("indicators")).stream().allMatch(Recomputed::notBetter);
            case "NO_COST_OR_SOURCE" ->
                blank(in.get("source"))
                        || in.get("costThousandKzt").isNull()
                                && !in.get("source").asText().contains("не треб");
            case "COST_TOTAL_MISMATCH" ->
                in.get("costTotalThousandKzt")
                                .decimalValue()
                                .subtract(sum(in.get("costsThousandKzt")))
                                .abs()
                                .compareTo(set.threshold("toleranceThousandKzt"))
                        > 0;
            case "NO_DUE_DATE" -> in.get("dueDates").isEmpty();
            case "DUE_AFTER_PLAN" ->
                all(in.get("dueDates")).stream().anyMatch(day -> day(day).isAfter(day(in.get("planTo"))));
            case "NO_LEAD" -> bound(in).isEmpty();
            case "TOO_MANY_LEADS" -> {
                var akimats = bound(in).stream()
                        .filter(one -> one.get("body").asText().startsWith("AKIM-"))
                        .count();
                yield bound(in).size() - akimats + Math.min(1, akimats)
                        > set.threshold("most").intValue();
            }
            case "OUTPUT_ONLY" ->
                set.parameter("forms")
                        .contains(in.get("completionForm").asText().toLowerCase(Locale.ROOT));
            case "COPIED_FROM_LAST_YEAR" ->
                Senses.same(in.get("row").get("title"), in.get("lastYear").get("title"))
                        && in.get("row")
                                .get("costThousandKzt")
                                .equals(in.get("lastYear").get("costThousandKzt"))
                        && in.get("row")
                                .get("targetValues")
                                .equals(in.get("lastYear").get("targetValues"));
            case "DUPLICATE_IN_PLAN" ->
                in.get("rows").size() > 1 && sameTitles(in.get("rows")) && termsMeet(in.get("rows"));
            case "DUPLICATE_ACROSS_PLANS" ->
                sameTitles(in.get("members"))
                        && distinct(in.get("members"), "planId") > 1
                        && distinct(in.get("members"), "lineId") > 1;
            case "OVERLAP_REPUBLIC" ->
                all(in.get("republican")).stream().allMatch(one -> overlaps(in.get("regional"), one));
            case "UNCOVERED_TASK", "FEEDBACK_UNANSWERED" -> in.get("measures").asInt() == 0;
            case "UNCOVERED_REGION" -> {
                var others = in.has("regionsThatWorkOnIt") ? in.get("regionsThatWorkOnIt") : in.get("regionsWithPlans");
                yield !others.isEmpty() && all(others).stream().noneMatch(one -> one.equals(in.get("region")));
            }
            case "UNLINKED_MEASURE" ->
                in.get("directionId").isNull()
                        && in.get("taskId").isNull()
                        && in.get("indicatorIds").isEmpty();
            case "LATE" ->
                in.get("doneOn").isNull()
                        ? day(in.get("lateSince")).equals(day(in.get("lastDue")).plusDays(1))
                        : day(in.get("doneOn")).isAfter(day(in.get("lastDue")));
            case "NOT_REPORTED" ->
                !in.get("missing").isEmpty()
                        && all(in.get("missing")).stream()
                                .noneMatch(one -> all(in.get("reported")).contains(one.get("period")));
            case "REPORTED_WITHOUT_EVIDENCE" ->
                all(in.get("doneReports")).stream()
                        .allMatch(one -> one.get("evidence").asInt() == 0);
            case "MONEY_SPENT_NO_RESULT" ->
                in.get("spentThousandKzt").decimalValue().signum() > 0
                        && in.get("indicatorValues").isEmpty()
                        && (in.get("hasIndicator").asBoolean()
                                || in.get("people").asInt() + in.get("events").asInt() == 0);
            case "RESULT_UNCHANGED_3_PERIODS" ->
                all(in.get("indicators")).stream()
                        .allMatch(one -> one.get("values").size()
                                        == set.threshold("periods").intValue()
                                && distinct(one.get("values"), "value") == 1);
            case "COST_OUTLIER" -> isOutlier(in);
            case "SOURCE_CONFLICT" -> distinct(in.get("statements"), "value") > 1;
            case "STALE_EXECUTOR" ->
                all(in.get("executors")).stream()
                        .allMatch(one -> in.get("lastDue").isNull()
                                || !day(in.get("lastDue")).isBefore(day(one.get("dissolvedOn"))));
            default -> throw new AssertionError("Nobody recomputes " + rule);
        };
    }

    private static boolean notBetter(JsonNode compared) {
        var targets = compared.get("indicator").get("targets");
        var change = targets.get(targets.size() - 1)
                .get("value")
                .decimalValue()
                .compareTo(
                        compared.get("indicator").get("baseline").get("value").decimalValue());
        return compared.get("betterWhen").asText().equals("HIGHER") ? change <= 0 : change >= 0;
    }

    private static boolean overlaps(JsonNode regional, JsonNode republican) {
        var deliberate = regional.get("parentLineId").equals(republican.get("lineId"))
                && all(regional.get("budgets")).stream().noneMatch(all(republican.get("budgets"))::contains);
        return Senses.same(regional.get("title"), republican.get("title")) && meet(regional, republican) && !deliberate;
    }

    private static boolean isOutlier(JsonNode in) {
        var values = new ArrayList<BigDecimal>();
        BigDecimal own = null;
        for (var one : in.get("compared")) {
            var perUnit = in.get("per").asText().equals("PARTICIPANT") ? BigDecimal.ONE : new BigDecimal("0.001");
            var value = one.get("costThousandKzt")
                    .decimalValue()
                    .divide(one.get("units").decimalValue().multiply(perUnit), 4, RoundingMode.HALF_UP);
            values.add(value);
            own = one.get("lineId").equals(in.get("lineId")) ? value : own;
        }
        var median = median(values);
        var mad = median(
                values.stream().map(value -> value.subtract(median).abs()).toList());
        var limit = median.add(in.get("deviations")
                        .decimalValue()
                        .multiply(new BigDecimal("1.4826"))
                        .multiply(mad))
                .max(median.multiply(in.get("times").decimalValue()));
        return own.compareTo(limit.setScale(4, RoundingMode.HALF_UP)) > 0;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        var middle = sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half).add(sorted.get(half - 1)).divide(new BigDecimal(2));
        return middle.setScale(4, RoundingMode.HALF_UP);
    }

    private static boolean termsMeet(JsonNode rows) {
        return all(rows).stream()
                .allMatch(one -> all(rows).stream().anyMatch(other -> other != one && meet(one, other)));
    }

    private static boolean meet(JsonNode one, JsonNode other) {
        return one.get("termFrom").isNull()
                || other.get("termFrom").isNull()
                || !day(one.get("termFrom")).isAfter(day(other.get("termTo")))
                        && !day(other.get("termFrom")).isAfter(day(one.get("termTo")));
    }

    private static boolean sameTitles(JsonNode rows) {
        return all(rows).stream()
                .allMatch(row -> Senses.same(row.get("title"), rows.get(0).get("title")));
    }

    private static long distinct(JsonNode rows, String member) {
        return new HashSet<>(all(rows).stream().map(row -> row.get(member)).toList()).size();
    }

    private static List<JsonNode> bound(JsonNode in) {
        return all(in.get("executors")).stream()
                .filter(one -> !one.get("byAgreement").asBoolean())
                .toList();
    }

    private static BigDecimal sum(JsonNode values) {
        return all(values).stream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean blank(JsonNode text) {
        return text.isNull() || text.asText().isBlank();
    }

    private static LocalDate day(JsonNode text) {
        return LocalDate.parse(text.asText());
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
