package kz.birlik.concepts.approval;

import java.util.ArrayList;
import java.util.List;

import kz.birlik.kit.problem.Missing;

/**
 * What must be there before an act can approve a concept. It tells everything at once, so that the office mends it in one
 * go; each rule stands on the methodology (Order № 260 of 29.10.2024) unless it names another basis.
 */
final class ApprovalGuard {

    private ApprovalGuard() {}

    /** @return what is missing, empty when the concept may be approved */
    static List<Missing> check(ApprovalFacts facts) {
        var missing = new ArrayList<Missing>();
        checkAct(facts, missing);
        checkText(facts, missing);
        checkIndicators(facts, missing);
        checkDiscussions(facts, missing);
        checkPredecessors(facts, missing);
        return missing;
    }

    private static void checkAct(ApprovalFacts facts, List<Missing> missing) {
        if (facts.actType() != facts.level().act()) {
            missing.add(new Missing(
                    "act-of-level",
                    "The concept is to be approved by %s, not by %s."
                            .formatted(facts.level().act(), facts.actType()),
                    facts.level().name()));
        }
        if (facts.actDate().isAfter(facts.today())) {
            missing.add(new Missing(
                    "act-signed",
                    "The act is dated %s and today is %s.".formatted(facts.actDate(), facts.today()),
                    facts.actDate().toString()));
        }
    }

    /** Kazakh and Russian texts are equal acts and are published side by side, so one without the other is no text. */
    private static void checkText(ApprovalFacts facts, List<Missing> missing) {
        if (!facts.editionPublished()) {
            missing.add(new Missing(
                    "edition-published",
                    "Edition %d is still a draft; publish it.".formatted(facts.edition()),
                    String.valueOf(facts.edition())));
        }
        facts.sections().stream()
                .filter(section -> section.mandatory() && !section.complete())
                .forEach(section -> missing.add(new Missing(
                        "section-complete",
                        "Section %s needs its text in Kazakh and Russian.".formatted(section.key()),
                        section.key())));
    }

    private static void checkIndicators(ApprovalFacts facts, List<Missing> missing) {
        if (facts.indicators().isEmpty()) {
            missing.add(new Missing("indicator", "At least one target indicator is needed.", null));
        }
        for (var indicator : facts.indicators()) {
            if (!indicator.baseline()) {
                missing.add(new Missing(
                        "indicator-baseline",
                        "The indicator needs a baseline: a year and its value.",
                        indicator.id().toString()));
            }
            if (!indicator.yearsWithoutTarget().isEmpty()) {
                missing.add(new Missing(
                        "indicator-targets",
                        "The indicator needs a value for %s; the period is %s."
                                .formatted(indicator.yearsWithoutTarget(), facts.years()),
                        indicator.id().toString()));
            }
        }
    }

    /** Law on public services, Art. 15: the developer draws up and posts a report on the completion of the discussion. */
    private static void checkDiscussions(ApprovalFacts facts, List<Missing> missing) {
        if (facts.rounds().isEmpty()) {
            missing.add(new Missing("discussion", "The draft was never in public discussion; open a round.", null));
        }
        for (var round : facts.rounds()) {
            var report = facts.reports().get(round.id());
            if (!round.closed()) {
                missing.add(new Missing(
                        "discussion-closed",
                        "Round %d is not closed.".formatted(round.number()),
                        round.id().toString()));
            } else if (report == null) {
                missing.add(new Missing(
                        "discussion-report",
                        "Round %d has no published report.".formatted(round.number()),
                        round.id().toString()));
            } else if (!report.reconcile()) {
                missing.add(new Missing(
                        "discussion-report-reconciled",
                        "The report of round %d does not reconcile: %s.".formatted(round.number(), report),
                        round.id().toString()));
            }
        }
    }

    /** Observed in every decree of the chain: the act that brings the successor repeals the predecessor by name. */
    private static void checkPredecessors(ApprovalFacts facts, List<Missing> missing) {
        facts.inForce().stream()
                .filter(predecessor -> !facts.repealed().contains(predecessor.id()))
                .forEach(predecessor -> missing.add(new Missing(
                        "predecessor-repealed",
                        "Concept %s of the same sphere is in force then; name it in `repeals`."
                                .formatted(predecessor.code()),
                        predecessor.id().toString())));
    }
}
