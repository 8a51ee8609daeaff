package kz.birlik.plans.analysis.duplicate;

import java.util.List;

import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.RunFacts;
import kz.birlik.plans.likeness.Likeness;

/** Measures worded alike with what they were judged by: what is shown of a group and what is only kept. */
public record JudgedGroup(AlikeGroup group, Judgement judgement) {

    /** @param likeness that judged them, for what it knows of all titles */
    public static JudgedGroup of(List<AlikeMeasure> group, Likeness likeness, RunFacts run) {
        return new JudgedGroup(AlikeGroup.of(group), Judgement.of(group, likeness, run));
    }
}
