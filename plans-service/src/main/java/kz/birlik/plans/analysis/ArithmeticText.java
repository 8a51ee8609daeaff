package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.label.Numerals;

/**
 * The arithmetic of a finding in three languages. A finding keeps the English line alone, also in runs of long ago, so its figures are
 * read out of that line by the pattern the rule wrote it by, and put into the pattern of the other language.
 */
final class ArithmeticText {

    private static final String BUNDLE = "finding-arithmetic";
    private static final String WORD = "word.";
    private static final String APART = "; ";
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NUMBERS = Pattern.compile("\\[?(-?\\d+(\\.\\d+)?(, )?)+]?");
    private static final Pattern NAMES = Pattern.compile("\\[([A-Z_]+(, )?)+]");

    private static final ResourceBundle KEYS = ResourceBundle.getBundle(
            BUNDLE,
            Locale.ROOT,
            ArithmeticText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** By rule the keys of its lines, each with what tells such a line. */
    private static final Map<String, List<Line>> LINES = KEYS.keySet().stream()
            .filter(key -> !key.startsWith(WORD))
            .map(key -> new Line(key, expression(KEYS.getString(key))))
            .collect(Collectors.groupingBy(line -> line.key().split("\\.")[0]));

    private record Line(String key, Pattern expression) {}

    private ArithmeticText() {}

    /** @return the line in three languages; in English alone when no pattern of the rule tells it */
    static LocalizedText of(String rule, String arithmetic) {
        return new LocalizedText(
                in(Language.KK, rule, arithmetic).orElse(null),
                in(Language.RU, rule, arithmetic).orElse(null),
                arithmetic);
    }

    /** A rule that speaks of several things writes a line for each, apart by semicolons. */
    private static Optional<String> in(Language language, String rule, String arithmetic) {
        var parts = Arrays.stream(arithmetic.split(APART))
                .map(part -> line(language, rule, part))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().map(Optional::get).collect(Collectors.joining(APART)))
                : line(language, rule, arithmetic);
    }

    private static Optional<String> line(Language language, String rule, String arithmetic) {
        for (var line : LINES.getOrDefault(rule, List.of())) {
            var found = line.expression().matcher(arithmetic);
            if (found.matches()) {
                var figures = new ArrayList<String>();
                for (var group = 1; group <= found.groupCount(); group++) {
                    figures.add(printed(found.group(group), language));
                }
                return Optional.of(Labels.text(BUNDLE, language, line.key(), figures));
            }
        }
        return Optional.empty();
    }

    /** Holes stand in the order of their numbers. */
    private static Pattern expression(String pattern) {
        return Pattern.compile(
                Arrays.stream(HOLE.split(pattern, -1)).map(Pattern::quote).collect(Collectors.joining("(.*?)")),
                Pattern.DOTALL);
    }

    private static String printed(String figure, Language language) {
        if (NUMBER.matcher(figure).matches()) {
            return Numerals.of(new BigDecimal(figure));
        }
        if (DAY.matcher(figure).matches()) {
            return Numerals.day(LocalDate.parse(figure));
        }
        if (NUMBERS.matcher(figure).matches() || NAMES.matcher(figure).matches()) {
            return Arrays.stream(figure.replaceAll("[\\[\\]]", "").split(", "))
                    .map(one -> printed(one, language))
                    .collect(Collectors.joining(APART));
        }
        var word = WORD + figure.replace(' ', '-');
        return KEYS.containsKey(word) ? Labels.text(BUNDLE, language, word, List.of()) : figure;
    }
}
