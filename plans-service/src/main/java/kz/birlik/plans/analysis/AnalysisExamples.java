package kz.birlik.plans.analysis;

import kz.birlik.plans.analysis.score.ScoreExamples;

/** Examples of the OpenAPI document; synthetic. */
final class AnalysisExamples {

    static final String REQUEST =
            "{\"planIds\":[\"019a0c2e-7c00-7000-8000-0000000000f1\"],\"asOf\":\"2026-06-01\",\"ruleset\":\"2026.1\"}";
    private static final String RUN = """
            "ruleset":"2026.1","asOf":"2026-06-01","plans":[{"planId":"019a0c2e-7c00-7000-8000-0000000000f1","edition":1}],"compared":[{"planId":"019a0c2e-7c00-7000-8000-0000000000e1","edition":2}],""";
    static final String RUNNING =
            """
            {"id":"019a0c2e-7c00-7000-8000-000000000121","status":"RUNNING","statusLabel":{"kk":"Орындалуда","ru":"Выполняется","en":"Running"},""" + RUN + "\"progress\":{\"done\":0,\"total\":11},\"createdAt\":\"2026-06-01T06:00:00Z\"}";
    static final String COMPLETED = """
            {"id":"019a0c2e-7c00-7000-8000-000000000121","status":"COMPLETED","statusLabel":{"kk":"Аяқталды","ru":"Завершён","en":"Completed"},""" + RUN + """
                    "progress":{"done":11,"total":11},"findings":2,"byRule":{"NO_LEAD":2},
                    "createdAt":"2026-06-01T06:00:00Z","completedAt":"2026-06-01T06:00:01Z"}""";
    static final String RUNS = """
            {"items":[{"id":"019a0c2e-7c00-7000-8000-000000000121","status":"COMPLETED","statusLabel":{"kk":"Аяқталды","ru":"Завершён","en":"Completed"},
            "ruleset":"2026.1","asOf":"2026-06-01","plans":1,"progress":{"done":11,"total":11},"findings":2,
            "createdAt":"2026-06-01T06:00:00Z","completedAt":"2026-06-01T06:00:01Z"}],"next":null}""";
    private static final String BASIS =
            "\"basis\":{\"kind\":\"METHODICAL\",\"text\":{\"ru\":\"Первый названный исполнитель отвечает за свод\"},\"verified\":false}";
    private static final String FOUND = """
            {"id":"7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730","rule":"NO_LEAD",
            "ruleLabel":{"ru":"Нет ответственного"},"severity":"HIGH","severityLabel":{"kk":"Жоғары","ru":"Высокая","en":"High"},
            "planIds":["019a0c2e-7c00-7000-8000-0000000000f1"],"measureIds":["019a0c2e-7c00-7000-8000-000000000101"],
            "counts":{"019a0c2e-7c00-7000-8000-0000000000f1":1},
            "inputs":{"planId":"019a0c2e-7c00-7000-8000-0000000000f1","lineId":"019a0c2e-7c00-7000-8000-000000000101","executors":[{"name":"ЭКО","byAgreement":true}]},
            "arithmetic":"executors 1, of them by agreement 1, bound 0","arithmeticText":{"ru":"исполнителей 1, из них по согласованию 1, обязанных 0"},"text":{"ru":"У мероприятия № 1 нет ответственного"},""" + BASIS;
    static final String FINDING = FOUND + "}";
    static final String FINDINGS = "{\"items\":[" + FINDING + "],\"next\":null}";
    static final String DISMISSAL = "{\"reason\":\"Исполнитель согласован письмом (синтетический пример)\"}";
    static final String DISMISSED = FOUND
            + ",\"dismissal\":{\"reason\":\"Исполнитель согласован письмом (синтетический пример)\",\"on\":\"2026-06-02\"}}";
    static final String CSV =
            "Правило;Слабость;Важность;Замечание;Планы;Регионы;Мероприятий;Расчёт;Отклонено, причина;Код\r\nNO_LEAD;Нет ответственного исполнителя;Высокая;У мероприятия № 1 нет исполнителя;План 2026;Акмолинская область;1;executors 0, of them by agreement 0, bound 0;;7d865e95\r\n";
    static final String WHAT_IF_REQUEST = "{\"weights\":{\"NO_LEAD\":0.5}}";
    static final String WHAT_IF =
            "{\"byRule\":{\"NO_LEAD\":2},\"byRuleOfRun\":{\"NO_LEAD\":2},\"scores\":[" + ScoreExamples.PLAN + "]}";
    static final String RULESET = """
            {"version":"2026.1","validFrom":"2026-01-01","title":{"ru":"Первая редакция правил"},"rules":[{"id":"NO_LEAD","severity":"HIGH",
            "title":{"ru":"Нет ответственного"},"definition":{"ru":"Исполнителей нет, или все по согласованию"},""" + BASIS + """
            ,"inputs":{"ru":"Исполнители"},"arithmetic":"count(executors where not byAgreement) = 0","parameters":{},"thresholds":{},
            "text":{"ru":"У мероприятия {measure} нет ответственного"}}],
            "scores":[{"id":"RESOURCING","title":{"ru":"Обеспеченность"},"definition":{"ru":"Есть ли деньги и тот, кто отвечает"},
            "formula":"100 x product over terms of (1 - weight x min(1, count / of)), rounded half up to 0.1",
            "terms":[{"rule":"NO_LEAD","weight":1,"per":"MEASURES"}]}]}""";

    private AnalysisExamples() {}
}
