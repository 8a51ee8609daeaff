package kz.birlik.plans.analysis.facts;

import java.util.List;

/**
 * Some measures of a plan, one after another.
 *
 * @param last position of the last one, where the next slice goes on; 0 when there is none
 */
public record MeasureSlice(List<MeasureFacts> measures, int last) {}
