package kz.birlik.plans.analysis.score;

/** Examples of the OpenAPI document; synthetic. */
public final class ScoreExamples {

    private static final String NOT_REPORTED =
            "{\"notComparable\":{\"code\":\"NOT_REPORTED\",\"label\":{\"ru\":\"Ни один принятый отчёт не даёт этого числа\"}}}";
    public static final String PLAN = """
            {"planId":"019a0c2e-7c00-7000-8000-0000000000f1","edition":1,"level":"REGION","region":"110000000",
            "scores":[{"score":"TERMS","scoreLabel":{"ru":"Реалистичность сроков"},"value":81.8,"terms":[
            {"rule":"NO_DUE_DATE","weight":1,"count":2,"per":"MEASURES","of":11},{"rule":"DUE_AFTER_PLAN","weight":1,"count":0,"per":"MEASURES","of":11}]}],
            "figures":{"residents":{"people":790000,"on":"2026-01-01","synthetic":true},
            "output":{"events":12,"per1000Residents":{"value":0.015},"perPeriod":{"value":6.000}},
            "coverage":{"people":5400,"per1000Residents":{"value":6.835},"perPeriod":{"value":2700.000}},
            "outcome":{"indicatorsWithTarget":3,"indicatorsReached":2},
            "cost":{"plannedThousandKzt":16800.5,"plannedMeasures":8,"plannedPer1000Residents":{"value":21.266},
            "spentPerParticipant":""" + NOT_REPORTED + "}},\"notComparable\":[]}";
    static final String PAGE = "{\"items\":[" + PLAN + "],\"next\":null}";

    private ScoreExamples() {}
}
