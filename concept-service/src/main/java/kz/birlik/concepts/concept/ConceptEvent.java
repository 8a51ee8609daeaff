package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.concepts.act.ActRef;
import kz.birlik.concepts.indicator.YearValue;
import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;

/** What this service tells others, as published in {@code contracts/events}. */
public sealed interface ConceptEvent extends DomainEvent {

    UUID conceptId();

    @Override
    default String subject() {
        return conceptId().toString();
    }

    /** A concept was entered, as a draft or as an act signed elsewhere. */
    record Registered(
            UUID conceptId,
            String code,
            LocalizedText title,
            String sphere,
            ConceptStatus status,
            Provenance provenance)
            implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.registered.v1";
        }
    }

    /** Names a provision without its text. */
    record ProvisionName(UUID provisionId, String sectionKey, String number) {}

    /** An edition was frozen. */
    record EditionPublished(UUID conceptId, int edition, String kind, List<ProvisionName> provisions)
            implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.edition-published.v1";
        }
    }

    /** A provision as it is discussed. */
    record ProvisionText(UUID provisionId, String sectionKey, String number, LocalizedText text) {}

    /** A round of public discussion was opened. */
    record DiscussionOpened(
            UUID conceptId,
            String conceptCode,
            LocalizedText conceptTitle,
            UUID discussionId,
            int round,
            int edition,
            LocalDate opensOn,
            LocalDate until,
            int minWorkingDays,
            List<LocalDate> countedDays,
            String ownerBody,
            List<String> disposers,
            List<ProvisionText> provisions)
            implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.discussion-opened.v1";
        }
    }

    /** A round was closed after its deadline. */
    record DiscussionClosed(UUID conceptId, UUID discussionId, int round, LocalDate closedOn) implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.discussion-closed.v1";
        }
    }

    /** An act approved the concept. */
    record Approved(UUID conceptId, int edition, ActRef approvalAct, LocalDate approvedOn) implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.approved.v1";
        }
    }

    /** First day in force and the day after the last. */
    record HalfOpen(LocalDate from, LocalDate to) {}

    /** A direction with what is to be done in it. */
    record DirectionFact(
            UUID directionId, String number, LocalizedText title, List<UUID> provisionIds, List<TaskFact> tasks) {}

    /** A task that measures of plans are bound to. */
    record TaskFact(UUID taskId, String number, LocalizedText title, List<UUID> provisionIds) {}

    /** A target indicator. */
    record IndicatorFact(
            UUID indicatorId,
            UUID taskId,
            UUID directionId,
            LocalizedText name,
            String unit,
            LocalizedText source,
            YearValue baseline,
            List<YearValue> targets,
            String responsibleBody) {}

    /** The first day in force has come. */
    record InForce(
            UUID conceptId,
            String code,
            LocalizedText title,
            String sphere,
            int edition,
            ActRef approvalAct,
            HalfOpen inForce,
            Provenance provenance,
            List<DirectionFact> directions,
            List<IndicatorFact> indicators)
            implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.in-force.v1";
        }
    }

    /** The first day of an amended edition has come. */
    record Amended(UUID conceptId, int edition, ActRef act, String item, LocalDate amendedOn) implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.amended.v1";
        }
    }

    /** The first day without force has come. */
    record Repealed(
            UUID conceptId,
            LocalDate repealedOn,
            ActRef act,
            UUID successorConceptId,
            String reason,
            boolean terminatedEarly)
            implements ConceptEvent {
        @Override
        public String type() {
            return "kz.birlik.concept.repealed.v1";
        }
    }
}
