package kz.birlik.kit.data.inbox;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.problem.NotFound;

/** Gives dead letters another chance, through the same inbox as any delivery: one that had its effect has no second. */
@ApplicationScoped
public class Replays {

    private static final int BATCH = 100;

    /** How a replay of many went. */
    public record Outcome(int replayed, int failed, int skipped) {}

    private final DeadLetterTable table;
    private final EventHandlers handlers;
    private final Inbox inbox;

    Replays(DeadLetterTable table, EventHandlers handlers, Inbox inbox) {
        this.table = table;
        this.handlers = handlers;
        this.inbox = inbox;
    }

    /**
     * A letter that was discarded may be replayed all the same.
     *
     * @throws ReplayFailed when the event still cannot be taken in
     */
    void one(UUID id) {
        var letter = table.find(id).orElseThrow(() -> new NotFound("dead letter", id));
        if (letter.state() != DeadLetter.State.REPLAYED) {
            replay(letter).ifPresent(failure -> {
                throw new ReplayFailed(id, failure);
            });
        }
    }

    /** All that are open, oldest first; after a failure the later ones of that subject keep waiting, in their order. */
    Outcome all() {
        var failedSubjects = new HashSet<String>();
        int replayed = 0;
        int failed = 0;
        int skipped = 0;
        var after = Optional.<UUID>empty();
        for (var letters = table.list(after, DeadLetter.State.OPEN, BATCH);
                !letters.isEmpty();
                letters = table.list(after, DeadLetter.State.OPEN, BATCH)) {
            for (var letter : letters) {
                after = Optional.of(letter.id());
                var order =
                        Objects.requireNonNullElse(letter.subject(), letter.id().toString());
                if (failedSubjects.contains(order)) {
                    skipped++;
                } else if (replay(letter).isEmpty()) {
                    replayed++;
                } else {
                    failedSubjects.add(order);
                    failed++;
                }
            }
        }
        return new Outcome(replayed, failed, skipped);
    }

    /** @return why it failed again */
    private Optional<String> replay(DeadLetter letter) {
        String failure = null;
        try {
            var handler = handlers.named(letter.handler())
                    .orElseThrow(() -> new IllegalStateException(
                            "No handler '%s' in this version of the service".formatted(letter.handler())));
            var envelope = Envelope.of(table.record(letter.id()).orElseThrow());
            envelope.correlation().during(() -> inbox.deliver(envelope.event(), handler));
        } catch (RuntimeException e) {
            // Whatever the handler throws is why the letter stays dead, and is kept with it.
            failure = DeadLetters.reasonOf(e);
        }
        table.replayed(letter.id(), failure);
        return Optional.ofNullable(failure);
    }
}
