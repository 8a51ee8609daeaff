package kz.birlik.plans.body;

/** Examples of the OpenAPI document, valid against its schemas by test. */
final class BodyExamples {

    static final String MINISTRY = """
            {"id":"019a0c2e-7c00-7000-8000-0000000000e1","code":"MKI","name":{"kk":"Мәдениет және ақпарат министрлігі",
            "ru":"Министерство культуры и информации","en":"Ministry of Culture and Information"},"byAgreement":false,
            "aliases":["мам","мки"],"validFrom":"2023-09-01","verified":false,"provenance":"Name and date from general knowledge"}""";
    static final String PAGE = "{\"items\":[" + MINISTRY + "],\"next\":null}";
    static final String DISSOLVED = """
            {"id":"019a0c2e-7c00-7000-8000-0000000000e3","code":"APK","name":{"kk":"Қазақстан халқы Ассамблеясының хатшылығы",
            "ru":"Секретариат Ассамблеи народа Казахстана"},"byAgreement":true,"successor":"MKI","aliases":["анк","қха"],
            "validFrom":"1995-03-01","validTo":"2026-07-01","verified":false,"provenance":"Name from general knowledge"}""";
    static final String REGISTRATION = """
            {"code":"MTSZN","name":{"kk":"Еңбек және халықты әлеуметтік қорғау министрлігі",
            "ru":"Министерство труда и социальной защиты населения"},"byAgreement":false,"validFrom":"2014-08-06",
            "verified":false,"provenance":"Name and date from general knowledge","aliases":["МТСЗН","ЕХӘҚМ","Минтруда"]}""";
    static final String REGISTERED = """
            {"id":"019a0c2e-7c00-7000-8000-0000000000e4","code":"MTSZN","name":{"kk":"Еңбек және халықты әлеуметтік қорғау министрлігі",
            "ru":"Министерство труда и социальной защиты населения"},"byAgreement":false,"aliases":["ехәқм","минтруда","мтсзн"],
            "validFrom":"2014-08-06","verified":false,"provenance":"Name and date from general knowledge"}""";
    static final String FACTS = """
            {"name":{"kk":"Мәдениет және ақпарат министрлігі","ru":"Министерство культуры и информации",
            "en":"Ministry of Culture and Information"},"byAgreement":false,"validFrom":"2023-09-01","verified":false,
            "provenance":"Name and date from general knowledge"}""";
    static final String ALIASES = """
            {"aliases":["МКИ","МАМ"]}""";
    static final String DISSOLUTION = """
            {"on":"2026-07-01","successor":"MKI"}""";
    static final String RESOLUTION = """
            {"name":"МКИ, ЭКО (по согласованию)","region":"110000000","asOf":"2026-01-15","known":1,"unknown":1,"executors":[
            {"name":"МКИ","body":{"id":"019a0c2e-7c00-7000-8000-0000000000e1","code":"MKI",
            "name":{"kk":"Мәдениет және ақпарат министрлігі","ru":"Министерство культуры и информации"},"exists":true},
            "byAgreement":false,"lead":true},
            {"name":"ЭКО","byAgreement":true,"lead":false}]}""";

    private BodyExamples() {}
}
