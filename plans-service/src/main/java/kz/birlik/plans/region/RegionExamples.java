package kz.birlik.plans.region;

/** Examples of the OpenAPI document, valid against its schemas by test. */
final class RegionExamples {

    static final String AKMOLA = """
            {"id":"019a0c2e-7c00-7000-8000-0000000000d1","kato":"110000000","iso":"KZ-11","level":1,"kind":"REGION",
            "kindLabel":{"kk":"Облыс","ru":"Область","en":"Oblast"},
            "name":{"kk":"Ақмола облысы","ru":"Акмолинская область","en":"Akmola Region"},"validFrom":"1991-12-16",
            "verified":false,"provenance":"Code and Russian name from the KATO classifier of 17.10.2022"}""";

    private RegionExamples() {}
}
