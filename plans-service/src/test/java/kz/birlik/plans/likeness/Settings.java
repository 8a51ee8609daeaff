package kz.birlik.plans.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The thresholds that the ruleset in use has. */
final class Settings {

    static final LikenessSettings USUAL = read();

    private Settings() {}

    private static LikenessSettings read() {
        var json = new ObjectMapper();
        try (var ruleset = Settings.class.getResourceAsStream("/analysis/2026.1/ruleset.json")) {
            return json.treeToValue(json.readTree(ruleset).get("likeness"), LikenessSettings.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
