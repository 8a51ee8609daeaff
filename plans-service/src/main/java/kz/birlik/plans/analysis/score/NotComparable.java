package kz.birlik.plans.analysis.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.WhyNotComparable;
import kz.birlik.plans.label.Labels;

/** Instead of a figure that would mislead: why there is none. */
@Schema(name = "NotComparable")
public record NotComparable(WhyNotComparable code, LocalizedText label) {

    static NotComparable of(WhyNotComparable code) {
        return new NotComparable(code, Labels.of(code));
    }
}
