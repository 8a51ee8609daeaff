package kz.birlik.plans.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.birlik.kit.text.LocalizedText;

/** Titles of which it is known which say the same measure; synthetic. */
record LabelledSet(List<Row> rows) {

    /** Sets of other hands that the judge learned from. */
    static final List<String> HANDS = Stream.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth",
                    "twenty-first",
                    "twenty-second",
                    "twenty-third",
                    "twenty-fourth",
                    "twenty-fifth",
                    "twenty-sixth",
                    "twenty-seventh",
                    "twenty-eighth",
                    "twenty-ninth",
                    "thirtieth",
                    "thirty-first",
                    "thirty-second",
                    "thirty-third")
            .map("hand-"::concat)
            .toList();

    /** @param near groups it is easily mistaken for */
    record Row(String group, String language, String text, Set<String> near) {

        boolean isAcross(Row other) {
            return !language.equals(other.language);
        }

        boolean isSame(Row other) {
            return group.equals(other.group);
        }

        boolean isEasilyMistakenFor(Row other) {
            return near.contains(other.group) || other.near.contains(group);
        }

        Wording wording(int number) {
            var title = language.equals("kk") ? LocalizedText.of(text, null) : LocalizedText.of(null, text);
            return Wording.of(new UUID(0, number), title);
        }
    }

    record Score(double precision, double recall) {}

    static LabelledSet read(String half) {
        var name = "/likeness/labelled-%s.tsv".formatted(half);
        try (var lines = new BufferedReader(
                new InputStreamReader(LabelledSet.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return new LabelledSet(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("g\t"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String[] cells) {
        var near = Stream.of(cells[3].split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.substring(one.indexOf(':') + 1))
                .collect(Collectors.toSet());
        return new Row(cells[0], cells[1], cells[2], near);
    }

    long pairs(BiPredicate<Row, Row> counted) {
        return IntStream.range(0, rows.size())
                .mapToLong(one -> IntStream.range(one + 1, rows.size())
                        .filter(other -> counted.test(rows.get(one), rows.get(other)))
                        .count())
                .sum();
    }

    /** @param counted which pairs are scored */
    Score score(BiPredicate<Row, Row> counted) {
        var likeness = new Likeness(Settings.USUAL);
        IntStream.range(0, rows.size()).forEach(at -> likeness.add(rows.get(at).wording(at)));
        var groups = new HashMap<Row, Integer>();
        var found = likeness.groups(() -> {});
        for (var group = 0; group < found.size(); group++) {
            for (var member : found.get(group)) {
                groups.put(rows.get((int) member.getLeastSignificantBits()), group);
            }
        }
        BiPredicate<Row, Row> taken =
                (one, other) -> groups.containsKey(one) && groups.get(one).equals(groups.get(other));
        var right = (double) pairs(counted.and(taken).and(Row::isSame));
        return new Score(right / pairs(counted.and(taken)), right / pairs(counted.and(Row::isSame)));
    }
}
