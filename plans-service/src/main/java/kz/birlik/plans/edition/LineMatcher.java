package kz.birlik.plans.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import kz.birlik.kit.text.LocalizedText;

/**
 * Tells which measure of a corrected table goes on which measure of the table before. Number and title together come first,
 * then a title that moved to another number (a row put in above shifts all numbers below it), then a number whose title was
 * reworded. What is not clear is a new measure: reports of one must never end up with another.
 */
public final class LineMatcher {

    /** What a measure is known by in a table. */
    public record Line(String number, LocalizedText title) {}

    /** Which measures of one key go on which: given as many as there are, or none of them. */
    private enum Repeats {
        IN_ORDER,
        IN_ORDER_WHEN_AS_MANY,
        NEVER
    }

    private static final int NONE = -1;

    private final List<Line> before;
    private final List<Line> after;
    private final int[] continued;
    private final boolean[] taken;

    private LineMatcher(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
        this.continued = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(continued, NONE);
    }

    /** @return for each measure of the table after, the index of the one before that it goes on, or -1 for a new one */
    public static int[] match(List<Line> before, List<Line> after) {
        var matcher = new LineMatcher(before, after);
        for (var language : List.<Function<LocalizedText, String>>of(LocalizedText::ru, LocalizedText::kk)) {
            matcher.pair(line -> numberAndTitle(line, language), Repeats.IN_ORDER);
        }
        for (var language : List.<Function<LocalizedText, String>>of(LocalizedText::ru, LocalizedText::kk)) {
            matcher.pair(line -> MeasureWords.title(language.apply(line.title())), Repeats.IN_ORDER_WHEN_AS_MANY);
        }
        matcher.pair(line -> MeasureWords.number(line.number()), Repeats.NEVER);
        return matcher.continued;
    }

    private static String numberAndTitle(Line line, Function<LocalizedText, String> language) {
        var number = MeasureWords.number(line.number());
        var title = MeasureWords.title(language.apply(line.title()));
        return number == null || title == null ? null : number + "\n" + title;
    }

    private void pair(Function<Line, String> key, Repeats repeats) {
        var open = group(before, key, index -> !taken[index]);
        group(after, key, index -> continued[index] == NONE).forEach((words, wanted) -> {
            var found = open.getOrDefault(words, List.of());
            var many = wanted.size() > 1 || found.size() > 1;
            if (many && (repeats == Repeats.NEVER || !inOrder(repeats, wanted, found))) {
                return;
            }
            for (var i = 0; i < Math.min(wanted.size(), found.size()); i++) {
                continued[wanted.get(i)] = found.get(i);
                taken[found.get(i)] = true;
            }
        });
    }

    private static boolean inOrder(Repeats repeats, List<Integer> wanted, List<Integer> found) {
        return repeats == Repeats.IN_ORDER || wanted.size() == found.size();
    }

    private static Map<String, List<Integer>> group(
            List<Line> lines, Function<Line, String> key, java.util.function.IntPredicate open) {
        var groups = new HashMap<String, List<Integer>>();
        IntStream.range(0, lines.size()).filter(open).forEach(index -> {
            var words = key.apply(lines.get(index));
            if (words != null) {
                groups.computeIfAbsent(words, first -> new ArrayList<>(1)).add(index);
            }
        });
        return groups;
    }
}
