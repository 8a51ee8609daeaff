package kz.birlik.feedback.concept;

import java.util.List;
import java.util.UUID;

/** What we read of {@code kz.birlik.concept.edition-published.v1}. */
record EditionPublished(UUID conceptId, int edition, List<Provision> provisions) {

    static final String TYPE = "kz.birlik.concept.edition-published.v1";

    record Provision(UUID provisionId) {}

    List<UUID> provisionIds() {
        return provisions.stream().map(Provision::provisionId).toList();
    }
}
