package kz.birlik.plans.plan;

/** Examples of the OpenAPI document; synthetic and labelled so. */
final class PlanExamples {

    private static final String HEAD = """
            {"id":"019a0c2e-7c00-7000-8000-0000000000f1","level":"REGION","levelLabel":{"kk":"Облыстық","ru":"Региональный","en":"Regional"},
            "region":"110000000","ownerBody":"AKIM-110000000","title":{"ru":"План мероприятий Акмолинской области на 2026 год (синтетический)"},
            "period":{"from":"2026-01-01","to":"2026-12-31"},"edition":1,"measures":11,"createdAt":"2026-01-10T06:00:00Z",""";
    static final String DRAFT = HEAD + """
            "status":"DRAFT","statusLabel":{"kk":"Жоба","ru":"Проект","en":"Draft"},"allowedActions":["EDIT","SUBMIT"]}""";
    static final String SUBMITTED = HEAD + """
            "status":"SUBMITTED","statusLabel":{"kk":"Бекітуге жіберілген","ru":"Внесён на утверждение","en":"Submitted"},"allowedActions":[]}""";
    static final String RETURNED = HEAD + """
            "status":"DRAFT","statusLabel":{"kk":"Жоба","ru":"Проект","en":"Draft"},"allowedActions":["APPROVE"]}""";
    static final String APPROVED = HEAD + """
            "status":"APPROVED","statusLabel":{"kk":"Бекітілген","ru":"Утверждён","en":"Approved"},
            "approvalAct":{"type":"AKIMAT_RESOLUTION","number":"А-1/12","date":"2026-01-15"},"approvedOn":"2026-01-15","allowedActions":[]}""";
    static final String PAGE = "{\"items\":[" + APPROVED + "],\"next\":null}";
    static final String APPROVAL =
            "{\"act\":{\"type\":\"AKIMAT_RESOLUTION\",\"number\":\"А-1/12\",\"date\":\"2026-01-15\"}}";
    static final String CLOSURE =
            "{\"reason\":\"TERMINATED_EARLY\",\"act\":{\"type\":\"AKIMAT_RESOLUTION\",\"number\":\"А-9/1\",\"date\":\"2026-09-01\"}}";
    static final String CLOSED = HEAD + """
            "status":"CLOSED","statusLabel":{"kk":"Аяқталған","ru":"Завершён","en":"Closed"},
            "approvalAct":{"type":"AKIMAT_RESOLUTION","number":"А-1/12","date":"2026-01-15"},"approvedOn":"2026-01-15",
            "closure":{"on":"2026-09-01","reason":"TERMINATED_EARLY",
            "reasonLabel":{"kk":"Мерзімінен бұрын тоқтатылды","ru":"Прекращён досрочно","en":"Terminated early"},
            "act":{"type":"AKIMAT_RESOLUTION","number":"А-9/1","date":"2026-09-01"}},"allowedActions":[]}""";
    static final String RETURN = "{\"reason\":\"Не указаны источники финансирования мероприятий 3 и 7\"}";
    static final String EDIT =
            "{\"title\":{\"ru\":\"План мероприятий Акмолинской области на 2026 год (синтетический)\"},\"periodFrom\":\"2026-01-01\",\"periodTo\":\"2026-12-31\"}";

    private PlanExamples() {}
}
