package kz.birlik.kit.data.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.problem.NotFound;

/** Closes dead letters that nobody will ever be able to read, such as a payload cut off; never silently. */
@ApplicationScoped
class Discards {

    private final DeadLetterTable table;
    private final Audit audit;

    Discards(DeadLetterTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    /** @throws IllegalTransition when the letter is not open */
    @Transactional
    void one(UUID id, String reason) {
        var letter = table.find(id).orElseThrow(() -> new NotFound("dead letter", id));
        if (!table.discard(id, reason)) {
            throw new IllegalTransition(letter.state().name(), DeadLetter.State.DISCARDED.name(), List.of());
        }
        audit.record(
                "dead-letter-discarded",
                "dead-letter",
                id,
                null,
                Map.of("reason", reason, "topic", letter.topic(), "offset", letter.offset()));
    }
}
