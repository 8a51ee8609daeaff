package kz.birlik.plans.measure;

import java.util.List;

/** A measure with what belongs to it, read together. */
public record FullMeasure(
        Measure measure, List<MeasureExecutor> executors, List<MeasureCost> costs, List<MeasureIndicator> indicators) {

    /** @return what the plan says of it, without what has become of it */
    public MeasureView view() {
        return MeasureView.of(this, null, null);
    }
}
