package kz.birlik.plans.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.measure.ClaimedStatus;

/** What a report may say at all, and what it must say before it is submitted. */
final class ContentRules {

    private static final int LONGEST_TEXT = 8000;

    private ContentRules() {}

    /**
     * @param today no measure is completed on a day to come
     * @param indicators its own and those of the concept it is bound to
     * @return every fault; empty when the content can be kept
     */
    static List<Violation> faults(ReportContent content, LocalDate today, Collection<UUID> indicators) {
        var faults = new ArrayList<Violation>();
        if (content.doneOn() != null && content.status() != ClaimedStatus.DONE) {
            faults.add(fault("content.doneOn", "Only a measure that is DONE has a day of completion."));
        }
        if (content.doneOn() != null && content.doneOn().isAfter(today)) {
            faults.add(fault("content.doneOn", "%s is after today.".formatted(content.doneOn())));
        }
        if (content.text() != null && longest(content) > LONGEST_TEXT) {
            faults.add(fault("content.text", "At most %d characters in each language.".formatted(LONGEST_TEXT)));
        }
        for (var i = 0; i < content.indicatorValues().size(); i++) {
            var value = content.indicatorValues().get(i);
            var field = "content.indicatorValues[%d]".formatted(i);
            if ((value.indicatorId() == null) == (value.name() == null)) {
                faults.add(fault(field, "Name the indicator by its id or by its words."));
            } else if (value.indicatorId() != null && !indicators.contains(value.indicatorId())) {
                faults.add(fault(field + ".indicatorId", "The measure has no such indicator and is not bound to it."));
            }
        }
        return faults;
    }

    /** @return what is missing before the executor may submit */
    static List<Missing> missing(ReportContent content) {
        var missing = new ArrayList<Missing>();
        if (content.status() == null) {
            missing.add(new Missing("status", "Say whether the measure is IN_PROGRESS, DONE or NOT_DONE.", null));
        }
        if (content.status() == ClaimedStatus.DONE && content.doneOn() == null) {
            missing.add(new Missing("doneOn", "A measure that is DONE needs the day it was completed.", null));
        }
        if (content.text() == null
                || content.text().kk() == null && content.text().ru() == null) {
            missing.add(new Missing("text", "Say in Kazakh or Russian what was done.", null));
        }
        return missing;
    }

    private static int longest(ReportContent content) {
        var text = content.text();
        return Stream.of(text.kk(), text.ru(), text.en())
                .mapToInt(words -> words == null ? 0 : words.length())
                .max()
                .orElse(0);
    }

    private static Violation fault(String field, String message) {
        return new Violation(field, message, "invalid");
    }
}
