package kz.birlik.system.demo.truth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Draws lots that fall the same way each time: by a fixed seed and what they are about, never by the order of the drawing. */
public final class Lot {

    private static final String SEED = "birlik-demo-plans-1";

    private Lot() {}

    /** @return from 0 to sides - 1 */
    public static int of(int sides, Object... about) {
        try {
            var words = SEED + Arrays.toString(about);
            var hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Math.floorMod(ByteBuffer.wrap(hash).getInt(), sides);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public static boolean oneIn(int sides, Object... about) {
        return of(sides, about) == 0;
    }
}
