package kz.birlik.kit.http;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/**
 * UUIDv7 identifiers (RFC 9562): they sort by the time of their making, which keyset paging and indexes like; those made
 * here within one millisecond too, so that two audit entries of one act keep their order.
 */
public final class Ids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
