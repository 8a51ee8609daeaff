package kz.birlik.plans.measure;

/** Examples of the OpenAPI document; synthetic and labelled so. */
public final class MeasureExamples {

    public static final String MEASURE = """
            {"id":"019a0c2e-7c00-7000-8000-000000000101","planId":"019a0c2e-7c00-7000-8000-0000000000f1","edition":1,
            "lineId":"019a0c2e-7c00-7000-8000-000000000101","number":"1",
            "title":{"ru":"Форум матерей (синтетический пример)"},"completionForm":{"ru":"протокол"},
            "executors":[{"name":{"ru":"Акимат Акмолинской области"},"body":"AKIM-110000000","byAgreement":false,"lead":true}],
            "term":{"raw":"II квартал 2026 года","wording":{"ru":"II квартал 2026 года"},"kind":"QUARTER","kindLabel":{"kk":"Тоқсан","ru":"Квартал","en":"Quarter"},
            "from":"2026-04-01","to":"2026-06-30","dueDates":["2026-06-30"]},"costs":[{"year":2026,"thousandKzt":1200.5}],
            "costTotalThousandKzt":1200.5,"source":{"ru":"МБ"},
            "indicator":{"ru":"Доля решённых обращений: 52% (2024) → 75%"},"indicators":[{"id":"019a0c2e-7c00-7000-8000-000000000171",
            "name":{"ru":"Доля решённых обращений"},"unit":"%","baseline":{"year":2024,"value":52},
            "targets":[{"year":2026,"value":75}],"guessed":true}],"indicatorIds":[],"sourceRow":7,
            "status":"IN_PROGRESS","statusLabel":{"kk":"Орындалуда","ru":"Исполняется","en":"In progress"}}""";
    static final String EDIT = """
            {"number":"1","title":{"kk":"Аналар форумы (синтетикалық мысал)","ru":"Форум матерей (синтетический пример)"},
            "completionForm":{"kk":"хаттама","ru":"протокол"},"term":{"kk":"2026 жылғы II тоқсан","ru":"II квартал 2026 года"},
            "executors":{"kk":"Ақмола облысының әкімдігі, ҚХА (келісім бойынша)","ru":"Акимат Акмолинской области, АНК (по согласованию)"},"costs":[{"year":2026,"thousandKzt":1200.5}],
            "costTotalThousandKzt":1200.5,"source":{"kk":"ЖБ","ru":"МБ"},
            "indicator":{"kk":"Шешілген өтініштердің үлесі: 52% (2024) → 75%","ru":"Доля решённых обращений: 52% (2024) → 75%"}}""";
    static final String INDICATORS = """
            {"indicators":[{"name":{"kk":"Шешілген өтініштердің үлесі","ru":"Доля решённых обращений"},"unit":"%",
            "baseline":{"year":2024,"value":52},"targets":[{"year":2026,"value":75}]}]}""";
    static final String PARENT = "{\"parentId\":\"019a0c2e-7c00-7000-8000-000000000301\"}";
    static final String PAGE = "{\"items\":[" + MEASURE + "],\"next\":null}";

    private MeasureExamples() {}
}
