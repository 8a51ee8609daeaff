package kz.birlik.plans.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/** The engine alone, for its benchmark: titles from standard input, each as {@code kk} or {@code ru}, a tab and the text. */
public final class GroupsOfTexts {

    private GroupsOfTexts() {}

    /** Writes for each title the number of its group, or an empty line when it is like no other. */
    public static void main(String[] args) throws IOException {
        var likeness = new Likeness(LikenessSettings.USUAL);
        var count = 0;
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var text = line.substring(3);
                var title = line.startsWith("kk") ? LocalizedText.of(text, null) : LocalizedText.of(null, text);
                likeness.add(Wording.of(new UUID(0, count++), title));
            }
        }
        var groups = new String[count];
        var number = 0;
        for (var group : likeness.groups(done -> {})) {
            number++;
            for (var member : group.members()) {
                groups[(int) member.getLeastSignificantBits()] = String.valueOf(number);
            }
        }
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (var group : groups) {
            out.println(group == null ? "" : group);
        }
        out.flush();
    }
}
