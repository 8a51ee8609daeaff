package kz.birlik.plans.proposal;

/** Examples of the OpenAPI document; synthetic. */
final class ProposalExamples {

    private static final String FINDING = "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730";
    static final String REQUEST =
            "{\"runId\":\"019a0c2e-7c00-7000-8000-000000000121\",\"findingId\":\"" + FINDING + "\"}";
    private static final String TEXT = """
            "text":{"kk":"№ 1 «Форум» іс-шарасының жауапты орындаушысы ретінде орындау келісім бойынша ұсынылмай, тапсырылатын мемлекеттік орган айқындалсын.",
            "ru":"Определить ответственным исполнителем мероприятия № 1 «Форум» государственный орган, которому исполнение поручается, а не предлагается по согласованию."},
            "addressee":"AKIM-110000000\"""";
    static final String EDIT = "{" + TEXT + "}";
    static final String ACCEPTANCE =
            "{\"reason\":\"Учтём при корректировке плана во втором квартале (синтетический пример)\"}";
    static final String REJECTION = "{\"reason\":\"Исполнитель определён отдельным приказом (синтетический пример)\"}";
    static final String APPLICATION = "{\"edition\":2,\"measureId\":\"019a0c2e-7c00-7000-8000-000000000111\"}";
    static final String BULK_REQUEST = "{\"rule\":\"NO_LEAD\",\"region\":\"110000000\",\"limit\":100}";
    static final String BULK =
            "{\"drafted\":1,\"proposalIds\":[\"019a0c2e-7c00-7000-8000-000000000301\"],\"underWay\":2,\"applied\":1,\"withoutPlan\":0,\"more\":false}";

    private static final String ABOUT =
            "\"id\":\"019a0c2e-7c00-7000-8000-000000000301\",\"runId\":\"019a0c2e-7c00-7000-8000-000000000121\",\"findingId\":\""
                    + FINDING + """
                    ","rule":"NO_LEAD","ruleLabel":{"kk":"Жауапты орындаушы жоқ","ru":"Нет ответственного исполнителя","en":"No lead body"},
                    "planId":"019a0c2e-7c00-7000-8000-0000000000f1","region":"110000000","planEdition":1,
                    "measureId":"019a0c2e-7c00-7000-8000-000000000101","lineId":"019a0c2e-7c00-7000-8000-000000000101",
                    """ + TEXT + """
                    ,"addresseeName":{"kk":"Ақмола облысының әкімдігі","ru":"Акимат Акмолинской области"},
                    "createdAt":"2026-06-01T06:10:00Z",""";
    static final String DRAFT = "{" + ABOUT
            + "\"status\":\"DRAFT\",\"statusLabel\":{\"kk\":\"Жоба\",\"ru\":\"Проект\",\"en\":\"Draft\"},\"allowedActions\":[\"EDIT\",\"DELETE\",\"SEND\"]}";
    static final String SENT = "{" + ABOUT
            + "\"status\":\"SENT\",\"statusLabel\":{\"kk\":\"Жіберілді\",\"ru\":\"Направлено\",\"en\":\"Sent\"},\"sentOn\":\"2026-06-02\",\"allowedActions\":[]}";
    private static final String DECIDED =
            "\"sentOn\":\"2026-06-02\",\"decision\":{\"on\":\"2026-06-09\",\"by\":\"AKIM-110000000\",\"reason\":\"Учтём при корректировке (синтетический пример)\"},";
    static final String ACCEPTED = "{" + ABOUT + DECIDED
            + "\"status\":\"ACCEPTED\",\"statusLabel\":{\"kk\":\"Қабылданды\",\"ru\":\"Принято\",\"en\":\"Accepted\"},\"allowedActions\":[]}";
    static final String REJECTED = "{" + ABOUT + DECIDED
            + "\"status\":\"REJECTED\",\"statusLabel\":{\"kk\":\"Қабылданбады\",\"ru\":\"Отклонено\",\"en\":\"Rejected\"},\"allowedActions\":[]}";
    static final String APPLIED = "{" + ABOUT + DECIDED + """
                    "status":"APPLIED","statusLabel":{"kk":"Іске асырылды","ru":"Применено","en":"Applied"},
                    "applied":{"on":"2026-06-20","edition":2,"measureId":"019a0c2e-7c00-7000-8000-000000000111","change":"CHANGED",
                    "changeLabel":{"kk":"Өзгерді","ru":"Изменено","en":"Changed"}},"allowedActions":[]}""";
    static final String PAGE = "{\"items\":[" + APPLIED + "],\"next\":null}";

    static final String EFFECT =
            "{\"proposalId\":\"019a0c2e-7c00-7000-8000-000000000301\",\"status\":\"APPLIED\",\"before\":{\"runId\":\"019a0c2e-7c00-7000-8000-000000000121\",\"edition\":1,\"scores\":["
                    + "{\"score\":\"RESOURCING\",\"scoreLabel\":{\"ru\":\"Обеспеченность\"},\"value\":90.9,\"terms\":[{\"rule\":\"NO_LEAD\",\"weight\":1,\"count\":1,\"per\":\"MEASURES\",\"of\":11}]}"
                    + "]},\"after\":{\"runId\":\"019a0c2e-7c00-7000-8000-000000000122\",\"edition\":2,\"scores\":["
                    + "{\"score\":\"RESOURCING\",\"scoreLabel\":{\"ru\":\"Обеспеченность\"},\"value\":100.0,\"terms\":[{\"rule\":\"NO_LEAD\",\"weight\":1,\"count\":0,\"per\":\"MEASURES\",\"of\":11}]}"
                    + "]},\"findingGone\":true,\"remaining\":[]}";

    private ProposalExamples() {}
}
