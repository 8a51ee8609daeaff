package kz.birlik.plans.report;

/** Examples of the OpenAPI document; synthetic and labelled so. */
final class ReportExamples {

    static final String CONTENT = """
            {"status":"DONE","doneOn":"2026-06-19","text":{"ru":"Форум проведён, принята резолюция (синтетический пример)"},
            "actualCostThousandKzt":1180.4,"indicatorValues":[{"name":"Доля участников, довольных форумом","unit":"%","value":91.5}],
            "coverage":{"people":450,"events":1}}""";
    static final String OPENED = "{\"period\":\"2026-H1\",\"content\":" + CONTENT + "}";
    static final String RETURN = "{\"reason\":\"Нет протокола форума\"}";
    static final String REPORT = """
            {"id":"019a0c2e-7c00-7000-8000-000000000201","planId":"019a0c2e-7c00-7000-8000-0000000000f1",
            "measureId":"019a0c2e-7c00-7000-8000-000000000101","lineId":"019a0c2e-7c00-7000-8000-000000000101","measureNumber":"1",
            "leadBody":"AKIM-110000000","collector":"MKI",
            "period":{"key":"2026-H1","from":"2026-01-01","to":"2026-06-30","executorDue":"2026-07-05","collectorDue":"2026-07-25"},
            "status":"ACCEPTED","statusLabel":{"kk":"Қабылданды","ru":"Принят","en":"Accepted"},"content":""" + CONTENT + """
            ,"claimLabel":{"kk":"Орындалды","ru":"Исполнено","en":"Done"},"firstSubmittedOn":"2026-07-03","submittedOn":"2026-07-03",
            "executorLate":false,"acceptedOn":"2026-07-10","collectorLate":false,"overdue":false,
            "createdAt":"2026-07-01T05:00:00Z","allowedActions":[]}""";
    static final String PAGE = "{\"items\":[" + REPORT + "],\"next\":null}";

    private ReportExamples() {}
}
