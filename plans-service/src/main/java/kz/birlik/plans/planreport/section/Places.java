package kz.birlik.plans.planreport.section;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.analysis.score.PlanScoresView;
import kz.birlik.plans.planreport.facts.DirectionSums;
import kz.birlik.plans.planreport.facts.Studied;

/** Plans and regions in the order of the classifier, and what they are called. */
final class Places {

    private static final Comparator<PlanScoresView> BY_CODE =
            Comparator.comparing(PlanScoresView::region, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Studied studied;
    private final Texts texts;
    private final boolean severalYears;

    Places(Studied studied, Texts texts) {
        this.studied = studied;
        this.texts = texts;
        this.severalYears = studied.facts().plans().stream()
                        .map(plan -> List.of(plan.from(), plan.to()))
                        .distinct()
                        .count()
                > 1;
    }

    /** @return the plans of the run by code, the republic first, and each region's by their years; never by a figure */
    List<PlanScoresView> plans() {
        return studied.scores().stream()
                .sorted(BY_CODE.thenComparing(plan -> facts(plan.planId()).from())
                        .thenComparing(PlanScoresView::planId))
                .toList();
    }

    PlanFacts facts(UUID plan) {
        return studied.facts().plans().stream()
                .filter(one -> one.id().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    /** @return the region, with the years of the plan when the run has plans of several, and marked when it was no more than a draft */
    String plan(UUID id) {
        var facts = facts(id);
        var name = facts.region() == null ? texts.of("republic") : region(id, facts.region());
        var dated = severalYears ? texts.of("planOfYears", name, years(facts)) : name;
        return facts.approved() ? dated : texts.of("planDraft", dated);
    }

    private String region(UUID plan, String code) {
        var named = studied.names().get(plan);
        var name = named == null ? "" : texts.of(named.region());
        return name.isEmpty() ? code : name;
    }

    String region(String code) {
        return code == null || code.equals(DirectionSums.REPUBLIC)
                ? texts.of("republic")
                : studied.facts().plans().stream()
                        .filter(plan -> code.equals(plan.region()))
                        .findFirst()
                        .map(plan -> region(plan.id(), code))
                        .orElse(code);
    }

    static String years(PlanFacts plan) {
        var from = plan.from().getYear();
        var to = plan.to().getYear();
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** @return conditions of a list of measures that keep it to the plans of a region in this run */
    String conditions(String region) {
        var ofRegion = studied.facts().plans().stream()
                .filter(plan ->
                        region.equals(DirectionSums.REPUBLIC) ? plan.region() == null : region.equals(plan.region()))
                .toList();
        return ofRegion.size() == 1
                ? "plan=" + ofRegion.get(0).id()
                : region.equals(DirectionSums.REPUBLIC) ? "" : "region=" + region;
    }
}
