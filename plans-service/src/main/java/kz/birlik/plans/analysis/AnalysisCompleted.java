package kz.birlik.plans.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;

/** A run ended and its findings can be read. */
record AnalysisCompleted(
        UUID runId, List<UUID> planIds, String ruleset, LocalDate asOf, int findings, Map<String, Integer> byRule)
        implements DomainEvent {

    @Override
    public String type() {
        return "kz.birlik.analysis.completed.v1";
    }

    @Override
    public String subject() {
        return runId.toString();
    }
}
