package kz.birlik.plans.summary;

/** Examples of the OpenAPI document; synthetic and labelled so. */
final class SummaryExamples {

    private static final String FIGURES = """
            {"measures":3,"copies":1,"statuses":[
            {"status":"NOT_DUE","statusLabel":{"kk":"Мерзімі келген жоқ","ru":"Срок не наступил","en":"Not due"},"measures":0},
            {"status":"IN_PROGRESS","statusLabel":{"kk":"Орындалуда","ru":"Исполняется","en":"In progress"},"measures":1},
            {"status":"DONE","statusLabel":{"kk":"Орындалды","ru":"Исполнено","en":"Done"},"measures":1},
            {"status":"DONE_LATE","statusLabel":{"kk":"Мерзімі бұзылып орындалды","ru":"Исполнено с нарушением срока","en":"Done late"},"measures":0},
            {"status":"NOT_DONE","statusLabel":{"kk":"Орындалған жоқ","ru":"Не исполнено","en":"Not done"},"measures":1},
            {"status":"OFF_CONTROL","statusLabel":{"kk":"Бақылаудан алынды","ru":"Снято с контроля","en":"Taken off control"},"measures":0}],
            "costs":[{"year":2026,"measures":2,"thousandKzt":2401.0}],"totalOnly":{"measures":0,"thousandKzt":0.0},"withoutCost":1}""";
    static final String SUMMARY = """
            {"asOf":"2026-07-01","period":2026,"plans":1,
            "regions":[{"level":"REGION","levelLabel":{"kk":"Өңірлік","ru":"Региональный","en":"Regional"},"region":"110000000",
            "regionName":{"kk":"Ақмола облысы","ru":"Акмолинская область","en":"Akmola Region"},"plans":1,"figures":""" + FIGURES + """
            }],"directions":[{"level":"REGION","levelLabel":{"kk":"Өңірлік","ru":"Региональный","en":"Regional"},
            "directionId":"019a0c2e-7c00-7000-8000-0000000000b1","number":"1","title":{"kk":"Бірлік (синтетикалық мысал)","ru":"Единство (синтетический пример)"},
            "figures":""" + FIGURES + "}]}";

    private SummaryExamples() {}
}
