package kz.birlik.plans.importing.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an old text table is drawn («N ! Мероприятие ! Форма», order of the Prime Minister № 154-р of 2002).
 *
 * @param separator the character that parts the columns
 * @param separators how many of them a line of the table has
 * @param framed whether a line also begins and ends with one
 */
record TextLayout(char separator, int separators, boolean framed) {

    private static final char[] KNOWN = {'!', '|'};
    private static final int FEWEST_SEPARATORS = 2;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_LINES_BETWEEN_RULES = 2;

    /** A line that only rules: dashes, with the corners and crossings of columns among them. */
    private static final Pattern RULE = Pattern.compile(
            "[\\s!|+]*[-=_\\u2010-\\u2015\\u2500-\\u257f]{3,}" + "[-=_+!|\\s\\u2010-\\u2015\\u2500-\\u257f]*");

    /** @return whether these lines draw a table; one with | must have rules too, or it is a CSV with another separator */
    static boolean drawnIn(List<String> lines) {
        return of(lines).isPresent();
    }

    static Optional<TextLayout> of(List<String> lines) {
        var ruled = lines.stream().anyMatch(TextLayout::isRule);
        TextLayout best = null;
        var most = (ruled ? FEWEST_LINES_BETWEEN_RULES : FEWEST_LINES) - 1;
        for (var separator : KNOWN) {
            var candidates = lines.stream()
                    .filter(line -> !isRule(line) && positions(line, separator).size() >= FEWEST_SEPARATORS)
                    .toList();
            var usual = usualCount(candidates, separator);
            if (usual.lines() > most && (separator == '!' || ruled)) {
                most = usual.lines();
                best = new TextLayout(separator, usual.separators(), framed(candidates, separator));
            }
        }
        return Optional.ofNullable(best);
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    List<Integer> positions(String line) {
        return positions(line, separator);
    }

    /** @return the pieces between these places, the frame left out */
    List<String> cut(String line, List<Integer> places) {
        var pieces = new ArrayList<String>();
        var from = 0;
        for (var place : places) {
            pieces.add(line.substring(from, place));
            from = place + 1;
        }
        pieces.add(line.substring(from));
        return framed && pieces.size() > 2 ? pieces.subList(1, pieces.size() - 1) : pieces;
    }

    private static List<Integer> positions(String line, char separator) {
        var found = new ArrayList<Integer>();
        for (var at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
            found.add(at);
        }
        return found;
    }

    private record Usual(int separators, int lines) {}

    private static Usual usualCount(List<String> lines, char separator) {
        var counts = new HashMap<Integer, Integer>();
        lines.forEach(line -> counts.merge(positions(line, separator).size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Usual(entry.getKey(), entry.getValue()))
                .max(Comparator.comparingInt(Usual::lines))
                .orElse(new Usual(0, 0));
    }

    private static boolean framed(List<String> lines, char separator) {
        return lines.stream().allMatch(line -> {
            var text = line.strip();
            return text.charAt(0) == separator && text.charAt(text.length() - 1) == separator;
        });
    }
}
