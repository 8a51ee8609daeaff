package kz.birlik.plans.planreport.section;

import java.time.LocalDate;
import java.util.UUID;

/** Paths of the lists that hold the rows behind a figure. */
record Rows(UUID run, LocalDate asOf) {

    private static final String API = "/api/v1/";

    String ofRun() {
        return API + "analysis-runs/" + run;
    }

    String ruleset(String version) {
        return API + "analysis-rulesets/" + version;
    }

    String findings() {
        return ofRun() + "/findings?dismissed=false";
    }

    String findings(String rule) {
        return findings() + "&rule=" + rule;
    }

    String finding(String id) {
        return ofRun() + "/findings/" + id;
    }

    String scores() {
        return ofRun() + "/scores";
    }

    String scores(UUID plan) {
        return scores() + "?plan=" + plan;
    }

    String duplicates() {
        return ofRun() + "/duplicates";
    }

    String duplicate(UUID group) {
        return duplicates() + "/" + group;
    }

    String plan(UUID plan) {
        return API + "plans/" + plan;
    }

    String edition(UUID plan, int edition) {
        return plan(plan) + "/measures?edition=" + edition;
    }

    String measure(UUID measure) {
        return API + "measures/" + measure;
    }

    /** @param conditions such as {@code region=110000000} */
    String measures(String conditions) {
        return API + "measures?" + conditions + "&asOf=" + asOf;
    }

    String proposals() {
        return API + "proposals?run=" + run;
    }

    String proposal(UUID id) {
        return API + "proposals/" + id;
    }

    String acceptedReports(UUID plan) {
        return API + "reports?plan=" + plan + "&status=ACCEPTED";
    }
}
