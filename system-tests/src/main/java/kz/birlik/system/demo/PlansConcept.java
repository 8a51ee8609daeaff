package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Words;

/**
 * The synthetic concept that the demo plans carry out, in force for the years they are of: the directions are those their tables are parted
 * by, each with a task and an indicator. It is drafted, discussed and approved like any other; a later run finds it. The recorded real
 * concepts cannot take its place, since no text of theirs is here to have directions.
 */
final class PlansConcept {

    private static final String CODE = "DEMO-PLANS-2024-2026";
    private static final LocalDate DRAFTED = LocalDate.of(2023, 9, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Words ACT =
            new Words("Көрсетілім актісі (синтетикалық)", "Демонстрационный акт (синтетический)");

    /** A direction and what hangs on it. */
    record Direction(String id, String taskId, String indicatorId) {}

    private final Suite suite;
    private final BusinessTime time;
    private final Map<String, Direction> directions = new LinkedHashMap<>();
    private String path;

    /** @param run a name of this run, so that what an earlier one left unfinished is in nobody's way */
    static PlansConcept known(Suite suite, BusinessTime time, String run) {
        var concept = new PlansConcept(suite, time);
        concept.path = concept.approved();
        if (concept.path == null) {
            concept.path = concept.make(CODE + "-" + run);
        }
        concept.read();
        return concept;
    }

    private PlansConcept(Suite suite, BusinessTime time) {
        this.suite = suite;
        this.time = time;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String code() {
        return suite.get(Suite.ANYONE, path, 200).text("/code");
    }

    /** @return numbers of its directions */
    Set<String> numbers() {
        return directions.keySet();
    }

    Direction direction(String number) {
        return directions.get(number);
    }

    /** @return number of the direction that a section row of a plan names, or an empty text */
    static String numberIn(String section) {
        return section.replaceAll("\\D", "");
    }

    static String numberOf(MeasureTruth measure) {
        return numberIn(measure.direction().ru());
    }

    /** @return null while no run has finished one */
    private String approved() {
        var known = suite.get(Suite.ANYONE, "/api/v1/concepts?q=" + CODE, 200);
        for (JsonNode concept : known.body().at("/items")) {
            if (concept.path("approvalAct").isObject()) {
                return "/api/v1/concepts/" + concept.get("id").asText();
            }
        }
        return null;
    }

    private String make(String code) {
        var today = time.today();
        time.moveTo(DRAFTED);
        var concept = suite.post("editor", "/api/v1/concepts", draft(code), 201).location();
        var edition = new ConceptSections(suite).write(concept);
        var provision = edition.text("/sections/1/provisions/0/provisionId");
        for (var section : PlanTruth.sections()) {
            direction(concept, section, provision);
        }
        discuss(concept);
        suite.postWhenReady("approver", concept + "/approval", act(code), 200);
        time.moveTo(today);
        return concept;
    }

    private static Map<String, Object> draft(String code) {
        return Map.of(
                "code",
                code,
                "title",
                Suite.text(
                        "2024-2026 жылдарға арналған көрсетілім тұжырымдамасы (синтетикалық)",
                        "Демонстрационная концепция на 2024-2026 годы (синтетическая)"),
                "sphere",
                code,
                "period",
                Map.of("from", FIRST_DAY.toString(), "to", LAST_DAY.toString()),
                "approvalLevel",
                "PRESIDENT_DECREE");
    }

    /** The indicator measures the direction; its figures are made up. */
    private void direction(String concept, Words section, String provision) {
        var number = numberIn(section.ru());
        var made = suite.post(
                        "editor",
                        concept + "/directions",
                        Map.of("number", number, "title", title(section), "provisionIds", List.of(provision)),
                        201)
                .location();
        suite.post(
                "editor",
                made + "/tasks",
                Map.of(
                        "number",
                        number + ".1",
                        "title",
                        Suite.text(
                                number + "-бағыттың міндеті (синтетикалық)",
                                "Задача направления " + number + " (синтетическая)"),
                        "provisionIds",
                        List.of(provision)),
                201);
        suite.post("editor", concept + "/indicators", indicator(made, number), 201);
    }

    private static Map<String, String> title(Words section) {
        return Suite.text(
                section.kk().replaceFirst("^\\d+-бағыт\\. ", ""),
                section.ru().replaceFirst("^Направление \\d+\\. ", ""));
    }

    private static Map<String, Object> indicator(String direction, String number) {
        var targets = new ArrayList<Map<String, Object>>();
        for (var year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            targets.add(Map.of("year", year, "value", 80 + year - FIRST_DAY.getYear()));
        }
        return Map.of(
                "directionId",
                direction.substring(direction.lastIndexOf('/') + 1),
                "name",
                Suite.text(
                        number + "-бағыт бойынша қанағаттанғандар үлесі (синтетикалық)",
                        "Доля удовлетворённых по направлению " + number + " (синтетическая)"),
                "unit",
                "%",
                "source",
                Suite.text("Әлеуметтік сауалнама", "Социологический опрос"),
                "baseline",
                Map.of("year", DRAFTED.getYear(), "value", 79),
                "targets",
                targets,
                "responsibleBody",
                "MKI");
    }

    private void discuss(String concept) {
        var rounds = concept + "/discussions";
        var tooShort = suite.refused(
                "editor",
                rounds,
                Bodies.round(1, time.today(), time.today().plusDays(3)),
                409,
                "discussion-term-too-short");
        var until = LocalDate.parse(tooShort.text("/earliestUntil"));
        var round = suite.post("editor", rounds, Bodies.round(1, time.today(), until), 201)
                .text("/discussionId");
        var discussion = "/api/v1/discussions/" + round;
        suite.await(Suite.ANYONE, discussion, "the discussion has arrived", read -> true);
        time.moveTo(until.plusDays(1));
        suite.post("editor", rounds + "/" + round + "/closure", null, 200);
        suite.await(
                Suite.ANYONE,
                discussion,
                "the closure has arrived",
                read -> read.text("/status").equals("CLOSED"));
        suite.post("officer", discussion + "/completion-report", null, 201);
    }

    private Map<String, Object> act(String code) {
        return Map.of(
                "act",
                Map.of(
                        "type",
                        "PRESIDENT_DECREE",
                        "number",
                        code,
                        "date",
                        time.today().toString(),
                        "title",
                        Suite.text(ACT.kk(), ACT.ru())),
                "inForceFrom",
                FIRST_DAY.toString());
    }

    private void read() {
        var indicators = new LinkedHashMap<String, String>();
        for (JsonNode indicator :
                suite.get(Suite.ANYONE, path + "/indicators", 200).body().at("/items")) {
            indicators.put(
                    indicator.get("directionId").asText(),
                    indicator.get("indicatorId").asText());
        }
        for (JsonNode direction :
                suite.get(Suite.ANYONE, path + "/directions", 200).body().at("/items")) {
            var id = direction.get("directionId").asText();
            directions.put(
                    direction.get("number").asText(),
                    new Direction(id, direction.at("/tasks/0/taskId").asText(), indicators.get(id)));
        }
    }
}
