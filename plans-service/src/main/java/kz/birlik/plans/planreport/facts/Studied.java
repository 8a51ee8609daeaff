package kz.birlik.plans.planreport.facts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.FindingDigest;
import kz.birlik.plans.analysis.PlanNames;
import kz.birlik.plans.analysis.Ruleset;
import kz.birlik.plans.analysis.RunView;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.analysis.score.PlanScoresView;
import kz.birlik.plans.proposal.ProposalLine;

/**
 * All that a report tells of a run.
 *
 * @param scores one a plan that was judged, in the order of the run
 * @param rules those that found something
 * @param proposals drawn from its findings and sent; drafts are their author's matter
 * @param bodies names by code of those the proposals went to
 */
public record Studied(
        RunView run,
        Ruleset ruleset,
        RunFacts facts,
        Map<UUID, PlanNames.Named> names,
        List<PlanScoresView> scores,
        List<FindingDigest.OfRule> rules,
        int measures,
        DirectionSums directions,
        DueMonths months,
        Repeats repeats,
        Practices practices,
        List<ProposalLine> proposals,
        Map<String, LocalizedText> bodies) {}
