package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * What the opening of a round tells.
 *
 * @param id the round's id, given by concept-service
 * @param until the published last day, inclusive
 * @param countedDays the working days the term was counted with, in order
 * @param disposers codes of the bodies that may answer
 */
public record DiscussionFacts(
        UUID id,
        UUID conceptId,
        String conceptCode,
        LocalizedText conceptTitle,
        int round,
        int edition,
        LocalDate opensOn,
        LocalDate until,
        int minWorkingDays,
        List<LocalDate> countedDays,
        String ownerBody,
        List<String> disposers) {}
