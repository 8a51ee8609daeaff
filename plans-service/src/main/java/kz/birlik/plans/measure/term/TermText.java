package kz.birlik.plans.measure.term;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The wording of a term made comparable: one case, one kind of dash and space, Roman numerals in Latin letters. */
final class TermText {

    /** Plans write the Roman one with a Latin I, a Cyrillic І or a lower-case L; only whole words of such letters count. */
    private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\d])[ivxіvхl]{1,3}(?![\\p{L}\\d])");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)(?![\\d])");
    private static final Pattern YEARS = Pattern.compile("(?<![\\d.])(20\\d\\d)\\s*-\\s*(20\\d\\d)(?!\\d)");

    /** «2026-2027» and «2026 и 2027» stand together, unlike the years of «декабрь 2026 - январь 2027». */
    private static final Pattern TOGETHER =
            Pattern.compile("(?<![\\d.])20\\d\\d\\s*(?:-|,|;|и|және)\\s*20\\d\\d(?!\\d)");

    /** Four digits that are no year of a plan: «декабрь 9999» names a year all the same, so none may be put in its place. */
    private static final Pattern OTHER_YEAR = Pattern.compile("(?<![\\d.])(?!20)\\d{4}(?!\\d)");

    private final String raw;
    private final String text;
    private final Period plan;
    private final List<Integer> named;

    TermText(String raw, Period plan) {
        this.raw = raw;
        this.text = normalise(raw);
        this.plan = plan;
        this.named = namedYears(text);
    }

    String raw() {
        return raw;
    }

    String text() {
        return text;
    }

    Period plan() {
        return plan;
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    boolean namesYear() {
        return !named.isEmpty();
    }

    boolean namesYearsTogether() {
        return has(TOGETHER);
    }

    boolean namesOtherYear() {
        return has(OTHER_YEAR);
    }

    /** @return the years the wording names, else the years of the plan */
    List<Integer> years() {
        return named.isEmpty() ? plan.years() : named;
    }

    /** @return the one year meant; the first of several when the wording names none */
    int year() {
        return years().get(0);
    }

    /** @return whether the year had to be chosen among several of the plan */
    boolean yearIsAssumed() {
        return named.isEmpty() && !has(DateTerm.DOTTED) && plan.years().size() > 1;
    }

    /** @return whether words of one year were taken for the whole of a plan of several */
    boolean planIsAssumed() {
        return named.isEmpty() && has(YearTerm.ONE_YEAR) && plan.years().size() > 1;
    }

    /** @return the days in which something recurring recurs: the years named, or the life of the plan */
    Period span() {
        if (named.isEmpty()) {
            return plan;
        }
        return new Period(
                Period.ofYear(named.get(0)).from(),
                Period.ofYear(named.get(named.size() - 1)).to());
    }

    private static List<Integer> namedYears(String text) {
        var range = YEARS.matcher(text);
        if (range.find()) {
            var first = Integer.parseInt(range.group(1));
            var last = Integer.parseInt(range.group(2));
            return first <= last ? IntStream.rangeClosed(first, last).boxed().toList() : List.of();
        }
        return YEAR.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String normalise(String raw) {
        var plain = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f]+", " ")
                .strip();
        return ROMAN.matcher(plain)
                .replaceAll(found ->
                        found.group().replace('і', 'i').replace('l', 'i').replace('х', 'x'));
    }
}
