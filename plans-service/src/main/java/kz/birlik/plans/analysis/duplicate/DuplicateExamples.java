package kz.birlik.plans.analysis.duplicate;

/** Examples of the OpenAPI document; synthetic. */
final class DuplicateExamples {

    private static final String TERM =
            "\"termFrom\":\"2026-04-01\",\"termTo\":\"2026-06-30\",\"source\":\"МБ\",\"costThousandKzt\":1200.5";
    private static final String ONE =
            "\"measureId\":\"019a0c2e-7c00-7000-8000-000000000101\",\"planId\":\"019a0c2e-7c00-7000-8000-0000000000f1\",\"region\":\"110000000\",\"number\":\"№ 1\",\"title\":{\"ru\":\"Форум матерей\"},"
                    + TERM;
    private static final String OTHER =
            "\"measureId\":\"019a0c2e-7c00-7000-8000-000000000102\",\"planId\":\"019a0c2e-7c00-7000-8000-0000000000f2\",\"region\":\"550000000\",\"number\":\"№ 7\",\"title\":{\"kk\":\"Ауылдық аналар форумын өткізу\"},"
                    + TERM;
    static final String GROUP = """
            {"id":"019a0c2e-7c00-7000-8000-000000000101","measures":2,"plans":2,"regions":["110000000","550000000"],
            "costThousandKzt":2401.0,"measuresWithCost":2,"members":[
            {""" + ONE
            + ",\"lineId\":\"019a0c2e-7c00-7000-8000-000000000101\",\"edition\":1,\"level\":\"REGION\",\"judged\":true},{"
            + OTHER
            + ",\"lineId\":\"019a0c2e-7c00-7000-8000-000000000102\",\"edition\":1,\"level\":\"REGION\",\"judged\":true}]}";
    static final String PAGE = "{\"items\":[" + GROUP + "],\"next\":null}";
    static final String PAIR = "{\"measure\":{" + ONE + ",\"bodies\":[\"AKIM-110000000\"]},\"with\":{" + OTHER
            + ",\"bodies\":[\"AKIM-550000000\"]}," + """
            "alike":true,"titles":[{"measureLanguage":"ru","withLanguage":"kk","similarity":0.84,"threshold":0.6,"matches":[
            {"measure":"Форум","with":"форумын","concept":{"kk":"форум","ru":"форум","en":"forum"},"credit":1.000,"weight":1.000},
            {"measure":"матерей","with":"Аналар","concept":{"kk":"ана","ru":"мать","en":"mother"},"credit":1.000,"weight":1.100}],
            "onlyInMeasure":[],"onlyInWith":["ауылдық"],"clashes":[]}],
            "sameRegion":false,"sameTerm":true,"linked":false,"sameBudgets":["LOCAL"],"sameBodies":[]}""";

    private DuplicateExamples() {}
}
