package kz.birlik.plans.schedule;

/** Examples of the OpenAPI document. */
final class ScheduleExamples {

    private static final String RULES = """
            "rules":[{"period":"HALF_YEAR","part":1,"executorDue":{"monthsAfterEnd":1,"day":5},"collectorDue":{"monthsAfterEnd":1,"day":25}},
            {"period":"HALF_YEAR","part":2,"executorDue":{"monthsAfterEnd":0,"day":20},"collectorDue":{"monthsAfterEnd":1,"day":5}}]""";
    static final String BY_TEMPLATE =
            "{\"collector\":\"MKI\",\"recipient\":\"Аппарат Правительства\",\"template\":\"HALF_YEAR_5_JULY_20_DECEMBER\"}";
    static final String BY_LINES = "{\"collector\":\"MKI\"," + RULES + "}";
    static final String SCHEDULE = """
            {"planId":"019a0c2e-7c00-7000-8000-0000000000f1","collector":"MKI","recipient":"Аппарат Правительства",
            "template":"HALF_YEAR_5_JULY_20_DECEMBER",""" + RULES + """
            ,"periods":[{"key":"2026-H1","kind":"HALF_YEAR","kindLabel":{"kk":"Жарты жыл","ru":"Полугодие","en":"Half-year"},"from":"2026-01-01","to":"2026-06-30","executorDue":"2026-07-05","collectorDue":"2026-07-25"},
            {"key":"2026-H2","kind":"HALF_YEAR","kindLabel":{"kk":"Жарты жыл","ru":"Полугодие","en":"Half-year"},"from":"2026-07-01","to":"2026-12-31","executorDue":"2026-12-20","collectorDue":"2027-01-05"}],
            "allowedActions":[]}""";
    static final String TEMPLATES = """
            {"items":[{"key":"HALF_YEAR_5_JULY_20_DECEMBER","title":{"ru":"План действий по Концепции развития госуправления до 2030 (ПП от 18.08.2025, новая редакция)"},
            "approvedBy":"Правительство","collector":"Министерство национальной экономики","recipient":"Аппарат Правительства",
            "wording":{"periodicity":"полугодие","executors":"5 июля и 20 декабря","collector":"25 июля и 5 января"},
            "source":"https://www.zakon.kz/pravo/6488591-pravitelstvo-obnovilo-plan-deystviy-po-realizatsii-kontseptsii-gosupravleniya.html",
            "verified":true,""" + RULES + "}]}";

    private ScheduleExamples() {}
}
