package kz.birlik.plans.importing;

/** Examples of the OpenAPI document; synthetic and labelled so. */
final class ImportExamples {

    private static final String HEAD = """
            "level":"REGION","region":"110000000",
            "title":{"ru":"План мероприятий Акмолинской области на 2026 год (синтетический)"},
            "periodFrom":"2026-01-01","periodTo":"2026-12-31",
            "file":{"name":"akmola-2026.xlsx","kind":"XLSX","bytes":9216,
            "sha256":"0f343b0931126a20f133d67c2b018a3b1b5f5c8f7b1c2a2f1d0f7f3a4e5d6c7b"},"createdAt":"2026-01-10T06:00:00Z",""";
    static final String READING = "{\"id\":\"019a0c2e-7c00-7000-8000-000000000111\",\"status\":\"READING\"," + """
            "statusLabel":{"kk":"Оқылуда","ru":"Читается","en":"Reading"},"""
            + HEAD + "\"rowsRead\":0,\"counts\":{}}";
    static final String READY =
            "{\"id\":\"019a0c2e-7c00-7000-8000-000000000111\",\"status\":\"READY\"," + """
            "statusLabel":{"kk":"Растауға дайын","ru":"Готов к подтверждению","en":"Ready to commit"},""" + HEAD + """
            "rowsRead":1,"counts":{"GUESSED":1},
            "rows":[{"rowNumber":7,"address":"План!A7","outcome":"GUESSED",
            "outcomeLabel":{"kk":"Болжаммен оқылды","ru":"Прочитана с допущением","en":"Read with an assumption"},"measure":{"number":"1",
            "title":{"ru":"Форум матерей (синтетический пример)"},"completionForm":"протокол",
            "executors":[{"name":"Акимат Акмолинской области","body":"AKIM-110000000","byAgreement":false,"lead":true}],
            "term":{"raw":"II квартал 2026 года","kind":"QUARTER","from":"2026-04-01","to":"2026-06-30","dueDates":["2026-06-30"]},
            "costs":[{"year":2026,"thousandKzt":1200.5}],"costTotalThousandKzt":1300.0,"source":"МБ"},
            "messages":[{"code":"COST_TOTAL_DIFFERS","level":"WARNING","address":"План!G7",
            "text":{"kk":"Жылдар қосындысы 1200.5, «барлығы» 1300.0","ru":"Сумма по годам 1200.5, «всего» 1300.0",
            "en":"The years add up to 1200.5, the total says 1300.0"}}]}]}""";
    static final String COMMITTED = """
            {"importId":"019a0c2e-7c00-7000-8000-000000000111","planId":"019a0c2e-7c00-7000-8000-0000000000f1","edition":1,"measures":11,
            "leftOut":1,"rowsLeftOut":[{"rowNumber":14,"outcome":"ERROR",
            "outcomeLabel":{"kk":"Қате","ru":"Ошибка","en":"Error"}}]}""";
    static final String CSV = "№;Наименование мероприятия;Ответственные исполнители;Срок исполнения";

    private ImportExamples() {}
}
