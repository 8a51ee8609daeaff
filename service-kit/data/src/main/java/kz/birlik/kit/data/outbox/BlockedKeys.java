package kz.birlik.kit.data.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import kz.birlik.kit.data.BackOff;

/**
 * The keys at which the broker refused a row, and from which row on: order within a key means that nothing behind the
 * refused row may pass it, while other keys, and earlier rows of the same key, have no reason to wait.
 */
class BlockedKeys {

    private record Block(long position, int failures, Instant until) {}

    private final Map<String, Block> blocks = new HashMap<>();
    private final Duration first;
    private final Duration longest;

    BlockedKeys(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    void block(OutboxRow row, Instant now) {
        var earlier = blocks.get(row.key());
        int failures = earlier == null || earlier.position != row.position() ? 1 : earlier.failures + 1;
        blocks.put(row.key(), new Block(row.position(), failures, now.plus(BackOff.pause(first, longest, failures))));
    }

    /** Lets those whose pause is over try again; how often they failed is remembered until they succeed. */
    BlockedKeys at(Instant now) {
        var still = new BlockedKeys(first, longest);
        blocks.forEach((key, block) -> {
            if (block.until.isAfter(now)) {
                still.blocks.put(key, block);
            }
        });
        return still;
    }

    void published(Collection<OutboxRow> rows) {
        if (!blocks.isEmpty()) {
            rows.forEach(row -> blocks.computeIfPresent(
                    row.key(), (key, block) -> row.position() >= block.position ? null : block));
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int size() {
        return blocks.size();
    }

    /** In the order of {@link #positions()}. */
    String[] keys() {
        return blocks.keySet().toArray(String[]::new);
    }

    Long[] positions() {
        return blocks.values().stream().map(Block::position).toArray(Long[]::new);
    }

    /** @return how long until the first of them may try again, at most so long */
    Duration pause(Instant now, Duration atMost) {
        return blocks.values().stream()
                .map(block -> Duration.between(now, block.until))
                .filter(pause -> pause.compareTo(atMost) < 0)
                .min(Duration::compareTo)
                .map(pause -> pause.isNegative() ? Duration.ZERO : pause)
                .orElse(atMost);
    }
}
