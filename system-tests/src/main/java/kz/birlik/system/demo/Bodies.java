package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What the journey sends; every text says that it is synthetic. */
final class Bodies {

    private final BusinessTime time;
    private final String run;

    Bodies(BusinessTime time, String run) {
        this.time = time;
        this.run = run;
    }

    /** Unique to the run, so that codes, spheres and act numbers of runs do not meet. */
    String name() {
        return "DEMO-" + run;
    }

    Map<String, Object> draft() {
        return draft(name());
    }

    /** A second concept of the same sphere, which can come into force only when the first is repealed. */
    Map<String, Object> successor() {
        return draft(name() + "-2");
    }

    private Map<String, Object> draft(String code) {
        var year = time.today().getYear();
        return Map.of(
                "code",
                code,
                "title",
                Suite.text(
                        "Көрсетілім тұжырымдамасы " + run + " (синтетикалық)",
                        "Демонстрационная концепция " + run + " (синтетическая)"),
                "sphere",
                name(),
                "period",
                Map.of("from", year + "-01-01", "to", year + 2 + "-12-31"),
                "approvalLevel",
                "PRESIDENT_DECREE");
    }

    Map<String, Object> act() {
        return act("PRESIDENT_DECREE", time.today());
    }

    Map<String, Object> act(String type, LocalDate date) {
        return Map.of(
                "act",
                Map.of(
                        "type",
                        type,
                        "number",
                        name(),
                        "date",
                        date.toString(),
                        "title",
                        Suite.text("Көрсетілім актісі (синтетикалық)", "Демонстрационный акт (синтетический)")));
    }

    Map<String, Object> indicator() {
        var year = time.today().getYear();
        return Map.of(
                "name",
                        Suite.text(
                                "Қоғамдық келісімді оң бағалағандар үлесі (синтетикалық)",
                                "Доля положительно оценивающих общественное согласие (синтетическая)"),
                "unit", "%",
                "source", Suite.text("Әлеуметтік сауалнама", "Социологический опрос"),
                "baseline", Map.of("year", year - 1, "value", 80),
                "targets",
                        List.of(
                                Map.of("year", year, "value", 81),
                                Map.of("year", year + 1, "value", 82),
                                Map.of("year", year + 2, "value", 83)),
                "responsibleBody", "MKI");
    }

    /** @return what is written into a section of the text */
    Map<String, Object> provisionOf(JsonNode section) {
        return Map.of("provisions", List.of(Map.of("number", "1", "text", textOf(section))));
    }

    Map<String, String> textOf(JsonNode section) {
        var title = text(section.at("/title"));
        return Suite.text(
                "«%s» бөлімінің синтетикалық мәтіні.".formatted(title.get("kk")),
                "Синтетический текст раздела «%s».".formatted(title.get("ru")));
    }

    /** @return a text as it was read, in both languages */
    static Map<String, String> text(JsonNode read) {
        return Suite.text(read.path("kk").asText(), read.path("ru").asText());
    }

    static Map<String, Object> round(int edition, LocalDate opensOn, LocalDate until) {
        return Map.of("edition", edition, "opensOn", opensOn.toString(), "until", until.toString());
    }

    static Map<String, Object> comment(String provision, String language, String text) {
        return Map.of("provisionId", provision, "language", language, "text", text);
    }
}
