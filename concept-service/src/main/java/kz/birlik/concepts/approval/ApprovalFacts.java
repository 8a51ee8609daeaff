package kz.birlik.concepts.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.birlik.concepts.act.ActType;
import kz.birlik.concepts.concept.ApprovalLevel;
import kz.birlik.concepts.feedback.ReportCounts;

/**
 * All that decides whether a concept may be approved, gathered beforehand so that the decision itself asks nobody.
 *
 * @param edition number of the latest edition
 * @param reports counts of the published reports by round id
 * @param years the years of the stated period
 * @param inForce concepts of the sphere whose days in force meet the new ones
 * @param repealed ids of the concepts the act repeals
 */
record ApprovalFacts(
        ActType actType,
        LocalDate actDate,
        LocalDate today,
        ApprovalLevel level,
        int edition,
        boolean editionPublished,
        List<SectionFact> sections,
        List<Integer> years,
        List<IndicatorFact> indicators,
        List<RoundFact> rounds,
        Map<UUID, ReportCounts> reports,
        List<Predecessor> inForce,
        List<UUID> repealed) {

    /** A section of that edition. */
    record SectionFact(String key, boolean mandatory, boolean complete) {}

    /** An indicator and what it lacks. */
    record IndicatorFact(UUID id, boolean baseline, List<Integer> yearsWithoutTarget) {}

    /** A round of discussion. */
    record RoundFact(UUID id, int number, boolean closed) {}

    /** A concept whose place the new one takes. */
    record Predecessor(UUID id, String code) {}
}
