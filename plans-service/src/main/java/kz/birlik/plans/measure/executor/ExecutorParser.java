package kz.birlik.plans.measure.executor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits the cell of executors; what it cannot resolve to a registered body it keeps by name. */
public final class ExecutorParser {

    private static final Pattern BY_AGREEMENT = Pattern.compile(
            "\\(?\\s*(?:по\\s+согласованию|келісім\\s+бойынша|келісу\\s+бойынша)\\s*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEAD = Pattern.compile(
            "\\(\\s*(?:созыв|свод|сводный|жинақтау|жинақтаушы|шақыру)\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AND =
            Pattern.compile("\\s+(?:и|және|мен)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final BodyNames names;

    public ExecutorParser(BodyNames names) {
        this.names = names;
    }

    /**
     * @param raw the cell, or null
     * @param region KATO code of the plan, or null for a republican one
     */
    public List<Executor> parse(String raw, String region) {
        if (raw == null || raw.isBlank()) {
            return List.of();
        }
        var found = new ArrayList<Executor>();
        for (var written : split(raw.replaceAll("[\\u00a0\\u2007\\u202f]", " "), region)) {
            // Before the patterns that allow spaces in between: each of them would try a long run of spaces from every
            // place in it.
            var part = SPACES.matcher(written).replaceAll(" ");
            var byAgreement = BY_AGREEMENT.matcher(part).find();
            var lead = LEAD.matcher(part).find();
            var name = LEAD.matcher(BY_AGREEMENT.matcher(part).replaceAll(" ")).replaceAll(" ");
            name = SPACES.matcher(name).replaceAll(" ").strip();
            if (!name.isEmpty() && name.codePoints().anyMatch(Character::isLetterOrDigit)) {
                found.addAll(resolve(name, region, byAgreement, lead));
            }
        }
        return withLead(found);
    }

    private List<Executor> resolve(String name, String region, boolean byAgreement, boolean lead) {
        var codes = names.resolve(name, region);
        if (codes.isEmpty() && AND.matcher(name).find()) {
            var parts = AND.split(name);
            if (java.util.Arrays.stream(parts)
                    .allMatch(part -> !names.resolve(part, region).isEmpty())) {
                return java.util.Arrays.stream(parts)
                        .flatMap(part -> resolve(part.strip(), region, byAgreement, lead).stream())
                        .toList();
            }
        }
        if (codes.isEmpty()) {
            return List.of(new Executor(name, null, byAgreement, lead));
        }
        return codes.stream()
                .map(code -> new Executor(
                        name, code, byAgreement || names.byAgreement(code).orElse(false), lead))
                .toList();
    }

    /** The first named answers for the summary, unless the plan marks another one («созыв», «свод»). */
    private static List<Executor> withLead(List<Executor> found) {
        var marked = -1;
        for (var i = 0; i < found.size() && marked < 0; i++) {
            marked = found.get(i).lead() ? i : -1;
        }
        var lead = Math.max(marked, 0);
        var result = new ArrayList<Executor>();
        for (var i = 0; i < found.size(); i++) {
            var executor = found.get(i);
            result.add(new Executor(executor.name(), executor.body(), executor.byAgreement(), i == lead));
        }
        return result;
    }

    /** Commas, semicolons and line ends part bodies, except inside brackets and inside a name that is known with its commas. */
    private List<String> split(String raw, String region) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var depth = 0;
        var lower = small(raw);
        for (var i = 0; i < raw.length(); i++) {
            var known = depth == 0 ? knownAt(lower, i) : 0;
            if (known > 0) {
                part.append(raw.substring(i, i + known).replace('\n', ' '));
                i += known - 1;
                continue;
            }
            var letter = raw.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && (letter == ',' || letter == ';')) {
                parts.addAll(lines(part.toString(), region));
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.addAll(lines(part.toString(), region));
        return parts;
    }

    /** A line that starts small or with a bracket goes on with the name above it, unless it is the name of a body itself. */
    private List<String> lines(String part, String region) {
        var names = new ArrayList<String>();
        for (var line : part.split("[\r\n]+")) {
            var text = line.strip();
            var last = names.size() - 1;
            if (last >= 0 && !text.isEmpty() && continues(names.get(last), text, region)) {
                names.set(last, names.get(last) + " " + text);
            } else {
                names.add(text);
            }
        }
        return names;
    }

    private boolean continues(String above, String line, String region) {
        if (line.charAt(0) == '(' || above.endsWith("-")) {
            return true;
        }
        if (!names.resolve(above + " " + line, region).isEmpty()) {
            return true;
        }
        return Character.isLowerCase(line.charAt(0))
                && names.resolve(line, region).isEmpty();
    }

    /** Letter by letter, so that places in both texts agree: a few letters of other alphabets grow when they are made small. */
    private static String small(String raw) {
        var small = new StringBuilder(raw.length());
        raw.chars()
                .map(letter -> letter == '\u00a0' || letter == '\n' ? ' ' : Character.toLowerCase(letter))
                .forEach(letter -> small.append((char) letter));
        return small.toString();
    }

    private int knownAt(String lower, int index) {
        if (index > 0 && Character.isLetter(lower.charAt(index - 1))) {
            return 0;
        }
        return names.namesWithCommas().stream()
                .filter(name -> lower.startsWith(name, index))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }
}
