package kz.birlik.system.demo.truth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that short words of the catalogue stand for. */
final class WordList {

    private static final String AKIMAT = "AKIM-";
    private static final Map<String, String[]> LINES = read();

    private WordList() {}

    static Words form(String key) {
        return words("form", key);
    }

    static Words direction(String key) {
        return words("direction", key);
    }

    /** @return null for the dash */
    static Words source(String key) {
        return key.equals("-") ? null : words("source", key);
    }

    static ExecutorTruth body(String key, Owner owner, int year) {
        var line = line("body", key);
        var codes = switch (line[4]) {
            case "" -> List.<String>of();
            case "*" ->
                Owner.all().stream()
                        .map(Owner::kato)
                        .filter(Objects::nonNull)
                        .map(AKIMAT::concat)
                        .toList();
            case "@" -> List.of(AKIMAT + owner.kato());
            default -> List.of(line[4]);
        };
        return new ExecutorTruth(new Words(line[3], line[2]).about(owner, year), codes, line[5].equals("yes"));
    }

    private static Words words(String kind, String key) {
        var line = line(kind, key);
        return new Words(line[3], line[2]);
    }

    private static String[] line(String kind, String key) {
        var line = LINES.get(kind + " " + key);
        if (line == null) {
            throw new IllegalStateException("words.txt has no %s %s".formatted(kind, key));
        }
        return line;
    }

    private static Map<String, String[]> read() {
        var lines = new HashMap<String, String[]>();
        DataLines.of("words", 6).forEach(line -> lines.put(line[0] + " " + line[1], line));
        return Map.copyOf(lines);
    }
}
