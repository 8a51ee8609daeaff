package kz.birlik.plans.testing;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The way from an approved plan to an accepted report over HTTP. */
public final class Execution {

    private Execution() {}

    /** @return the path of an approved plan of Akmola with measures 1 to n, reported on by half-years, collected by MKI */
    public static String plan(int measures) {
        var table = Table.usual();
        for (var i = 1; i <= measures; i++) {
            table.measure(String.valueOf(i), "Мероприятие " + i);
        }
        return planOf(table);
    }

    /** @return the same of a table of Akmola with other measures */
    public static String planOf(Table table) {
        return underway(Imports.akmolaPlan(table.xlsx()));
    }

    /** @return a draft of Akmola, now approved and reported on like the others */
    public static String underway(String plan) {
        People.akmola()
                .header("If-Match", "\"v0\"")
                .body(Map.of("collector", "MKI", "template", "HALF_YEAR_5_JULY_20_DECEMBER"))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(200);
        return Imports.approved(plan);
    }

    /** @return the path of its measure, counted from 1 */
    public static String measure(String plan, int number) {
        return "/api/v1/measures/"
                + People.auditor()
                        .get(plan + "/measures?limit=200")
                        .jsonPath()
                        .getString("items[%d].id".formatted(number - 1));
    }

    public static ValidatableResponse open(
            RequestSpecification who, String measure, String period, Map<String, ?> content) {
        var body = new HashMap<String, Object>();
        body.put("period", period);
        if (content != null) {
            body.put("content", content);
        }
        return who.body(body).post(measure + "/reports").then();
    }

    /** @return the path of a new draft */
    public static String opened(String measure, String period, Map<String, ?> content) {
        return Imports.path(open(People.akmola(), measure, period, content)
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    public static String submitted(String measure, String period, Map<String, ?> content) {
        var report = opened(measure, period, content);
        People.akmola().post(report + "/submission").then().statusCode(200);
        return report;
    }

    public static String accepted(String measure, String period, Map<String, ?> content) {
        var report = submitted(measure, period, content);
        People.collector().post(report + "/acceptance").then().statusCode(200);
        return report;
    }

    public static Map<String, Object> goesOn() {
        return Map.of("status", "IN_PROGRESS", "text", Map.of("ru", "Работа ведётся (синтетический пример)"));
    }

    public static Map<String, Object> done(String day) {
        return Map.of(
                "status",
                "DONE",
                "doneOn",
                day,
                "text",
                Map.of("kk", "Форум өтті (синтетикалық)", "ru", "Форум проведён (синтетический пример)"),
                "actualCostThousandKzt",
                1180.4,
                "coverage",
                Map.of("people", 450, "events", 1));
    }
}
