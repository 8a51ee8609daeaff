package kz.birlik.plans.edition;

/** Examples of the OpenAPI document; synthetic and labelled so. */
final class EditionExamples {

    static final String EDITIONS = """
            {"items":[{"number":1,"state":"SUPERSEDED","stateLabel":{"kk":"Ауыстырылған","ru":"Заменена","en":"Superseded"},
            "validFrom":"2026-01-01","approvalAct":{"type":"AKIMAT_RESOLUTION","number":"А-1/12","date":"2026-01-15"},
            "measures":12,"createdAt":"2026-01-10T06:00:00Z"},
            {"number":2,"state":"IN_FORCE","stateLabel":{"kk":"Қолданыста","ru":"Действует","en":"In force"},
            "validFrom":"2026-06-01","approvalAct":{"type":"AKIMAT_RESOLUTION","number":"А-6/3","date":"2026-06-01"},
            "measures":13,"createdAt":"2026-05-20T06:00:00Z"}],"next":null}""";
    static final String CHANGES = """
            {"from":{"number":1,"validFrom":"2026-01-01","approvalAct":{"type":"AKIMAT_RESOLUTION","number":"А-1/12","date":"2026-01-15"}},
            "to":{"number":2,"validFrom":"2026-06-01","approvalAct":{"type":"AKIMAT_RESOLUTION","number":"А-6/3","date":"2026-06-01"}},
            "added":0,"removed":0,"changed":1,"items":[{"kind":"CHANGED","kindLabel":{"kk":"Өзгерді","ru":"Изменено","en":"Changed"},
            "lineId":"019a0c2e-7c00-7000-8000-000000000101","fields":["COSTS"],"fieldLabels":[{"kk":"Шығыстар","ru":"Расходы","en":"Costs"}],
            "before":{"id":"019a0c2e-7c00-7000-8000-000000000101","planId":"019a0c2e-7c00-7000-8000-0000000000f1","edition":1,
            "lineId":"019a0c2e-7c00-7000-8000-000000000101","number":"1","title":{"ru":"Форум матерей (синтетический пример)"},
            "executors":[],"costs":[{"year":2026,"thousandKzt":1200.5}],"costTotalThousandKzt":1200.5,"indicators":[],"indicatorIds":[]},
            "after":{"id":"019a0c2e-7c00-7000-8000-000000000201","planId":"019a0c2e-7c00-7000-8000-0000000000f1","edition":2,
            "lineId":"019a0c2e-7c00-7000-8000-000000000101","continues":"019a0c2e-7c00-7000-8000-000000000101","number":"1",
            "title":{"ru":"Форум матерей (синтетический пример)"},"executors":[],"costs":[{"year":2026,"thousandKzt":1500.0}],
            "costTotalThousandKzt":1500.0,"indicators":[],"indicatorIds":[]}}],"next":null}""";

    private EditionExamples() {}
}
