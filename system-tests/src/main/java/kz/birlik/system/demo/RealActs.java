package kz.birlik.system.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The real chain of the Assembly's concepts: numbers, dates and repeals as published (adilet.zan.kz, zakon.uchet.kz,
 * zan.kz). No text of an act is here, and none is invented: what is missing stays missing.
 */
final class RealActs {

    static final String SPHERE = "INTER_ETHNIC_RELATIONS";

    private static final String DECREE = "PRESIDENT_DECREE";

    private RealActs() {}

    /** @return bodies of POST /concepts/recorded-acts in the order of signing */
    static List<Map<String, Object>> inOrder() {
        return List.of(
                concept(
                        act("148", "2015-12-28", "U1500000148"),
                        "ANK-2025",
                        Suite.text(
                                "Қазақстан халқы Ассамблеясын дамыту тұжырымдамасы (2025 жылға дейін)",
                                "Концепция развития Ассамблеи народа Казахстана (до 2025 года)"),
                        period("2015-12-28", "2025-12-31"),
                        List.of(),
                        "https://adilet.zan.kz/rus/docs/U1500000148"),
                amendment(
                        act("824", "2019-01-09", "U1900000824"),
                        target("148", "2015-12-28", null),
                        "RESTATED",
                        "https://zakon.uchet.kz/rus/history/U1900000824/09.01.2019"),
                concept(
                        act("1014", "2022-09-15", "U2200001014"),
                        "ANK-2022-2026",
                        Suite.text(
                                "Қазақстан халқы Ассамблеясын дамытудың 2022-2026 жылдарға арналған тұжырымдамасы",
                                "Концепция развития Ассамблеи народа Казахстана на 2022-2026 годы"),
                        period("2022-09-15", "2026-12-31"),
                        List.of(target("148", "2015-12-28", null), target("824", "2019-01-09", null)),
                        "https://zakon.uchet.kz/rus/docs/U2200001014"),
                amendment(
                        act("195", "2023-04-13", null),
                        target("1014", "2022-09-15", "35"),
                        "PARTIAL",
                        "https://zakon.uchet.kz/rus/docs/U2200001014"),
                concept(
                        act("1144", "2025-12-29", "U2500001144"),
                        "ANK-2030",
                        Suite.text(
                                "Қазақстан халқы Ассамблеясын дамытудың 2030 жылға дейінгі «Бірлігіміз – әралуандықта»"
                                        + " тұжырымдамасы",
                                "Концепция развития Ассамблеи народа Казахстана до 2030 года «Единство в многообразии»"),
                        period("2025-12-29", "2030-12-31"),
                        List.of(target("1014", "2022-09-15", null), target("195", "2023-04-13", "35")),
                        "http://insecure.zan.kz/rus/docs/U2500001144"));
    }

    private static Map<String, Object> concept(
            Map<String, Object> act,
            String code,
            Map<String, String> title,
            Map<String, String> period,
            List<Map<String, Object>> repeals,
            String source) {
        return Map.of(
                "act",
                act,
                "concept",
                Map.of("code", code, "title", title, "sphere", SPHERE, "period", period, "owner", "APK"),
                "repeals",
                repeals,
                "sourceUrl",
                source);
    }

    private static Map<String, Object> amendment(
            Map<String, Object> act, Map<String, Object> amended, String form, String source) {
        var amends = new LinkedHashMap<>(amended);
        amends.put("form", form);
        return Map.of("act", act, "amends", List.of(amends), "sourceUrl", source);
    }

    private static Map<String, Object> act(String number, String date, String adiletId) {
        var act = new LinkedHashMap<String, Object>(Map.of("type", DECREE, "number", number, "date", date));
        if (adiletId != null) {
            act.put("adiletId", adiletId);
        }
        return act;
    }

    private static Map<String, Object> target(String number, String date, String item) {
        var target = new LinkedHashMap<String, Object>();
        target.put("act", act(number, date, null));
        if (item != null) {
            target.put("item", item);
        }
        return target;
    }

    private static Map<String, String> period(String from, String to) {
        return Map.of("from", from, "to", to);
    }
}
