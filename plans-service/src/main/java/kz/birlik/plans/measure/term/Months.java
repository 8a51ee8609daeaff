package kz.birlik.plans.measure.term;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The months of both languages by their stems, since plans decline them. */
final class Months {

    private static final List<String> STEMS = List.of(
            "январ|қаңтар",
            "феврал|ақпан",
            "март|наурыз",
            "апрел|сәуір",
            "ма[йяюе](?!\\p{L})|маем|мамыр",
            "июн|маусым",
            "июл|шілде",
            "август|тамыз",
            "сентябр|қыркүйек",
            "октябр|қазан",
            "ноябр|қараша",
            "декабр|желтоқсан");

    /** A month anywhere in a text; each month is a group of its own. */
    static final String NAMED = "(?<!\\p{L})(?:"
            + String.join("|", STEMS.stream().map(stem -> "(" + stem + ")").toList()) + ")\\p{L}*";

    /** The same without groups, for use inside other patterns. */
    static final String ANY = "(?<!\\p{L})(?:" + String.join("|", STEMS) + ")\\p{L}*";

    private static final Pattern MONTH = Pattern.compile(NAMED);

    private Months() {}

    static List<Integer> in(String text) {
        return MONTH.matcher(text).results().map(Months::number).toList();
    }

    private static int number(MatchResult found) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> found.group(month) != null)
                .findFirst()
                .orElseThrow();
    }
}
