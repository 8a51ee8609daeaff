package kz.birlik.feedback.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/** What we read of {@code kz.birlik.concept.discussion-opened.v1}. */
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
        List<Provision> provisions) {

    static final String TYPE = "kz.birlik.concept.discussion-opened.v1";

    record Provision(UUID provisionId, String sectionKey, String number, LocalizedText text) {}
}
