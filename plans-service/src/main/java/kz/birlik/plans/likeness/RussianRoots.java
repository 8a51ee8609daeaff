package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kz.birlik.plans.likeness.Derivation.Form;

/** Roots of Russian verbs, of their participles and of the nouns of what they do. */
final class RussianRoots {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_AFTER_PREFIX = 5;

    private static final Pattern REFLEXIVE = Pattern.compile("(?:ся|сь)$");
    private static final Pattern INFINITIVE = Pattern.compile("(?:изирова|ирова|ова|ева|ыва|ива|ава|а|я|и|е|у|ы)ть$");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:изиру|иру|у|ыва|ива|ава|а|я|ю)(?:ющ|щ|вш)(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)$|(?:и|ова|ирова)вш(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)$");
    private static final Pattern PASSIVE =
            Pattern.compile("(?:изирова|ирова|ова|е|а|я)нн(?:ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)$");
    private static final Pattern ACTION =
            Pattern.compile("(?:(?:изирова|ирова|ова|ева|ыва|ива|ава|а|я|е)ни|[иуы]ти)(?:е|я|ю|ем|и|й|ям|ями|ях)$"
                    + "|(?:иза|а|я|и)ци(?:я|и|ю|ей|й|ям|ями|ях)$");
    /** Perhaps of a verb, as «разработка» is and «библиотека» is not. */
    private static final Pattern PERHAPS = Pattern.compile("(?:иров|ов)?к(?:а|и|е|у|ой|ам|ами|ах)$");

    private static final List<String> PREFIXES = List.of("про", "по", "о", "с", "за", "под");

    private RussianRoots() {}

    /** @param word in lower case, with е for ё */
    static Derivation of(String word) {
        var plain = REFLEXIVE.matcher(word).replaceFirst("");
        for (var pattern : List.of(INFINITIVE, PARTICIPLE)) {
            var verb = without(pattern, plain);
            if (verb != null) {
                return new Derivation(Form.VERB, withoutPrefix(verb));
            }
        }
        for (var pattern : List.of(ACTION, PASSIVE)) {
            var action = without(pattern, word);
            if (action != null) {
                return new Derivation(Form.ACTION, List.of(action));
            }
        }
        var perhaps = without(PERHAPS, word);
        if (perhaps != null) {
            return new Derivation(Form.BARE, List.of(perhaps));
        }
        return word.length() < SHORTEST ? Derivation.NONE : new Derivation(Form.BARE, List.of(even(word)));
    }

    private static String without(Pattern ending, String word) {
        var found = ending.matcher(word);
        if (!found.find()) {
            return null;
        }
        var root = even(word.substring(0, found.start()));
        return root.length() < SHORTEST ? null : root;
    }

    /** Verbs that are done with get a prefix that their nouns need not have: проанализировать, опубликовать. */
    private static List<String> withoutPrefix(String root) {
        var roots = new ArrayList<>(List.of(root));
        for (var prefix : PREFIXES) {
            if (root.startsWith(prefix) && root.length() - prefix.length() >= SHORTEST_AFTER_PREFIX) {
                roots.add(root.substring(prefix.length()));
            }
        }
        return roots;
    }

    /** The last sounds of a root as one, since they change from form to form: обновить, обновлять; разместить, размещать. */
    static String even(String root) {
        var even =
                root.replaceFirst("(?<=[впбмф])л$", "").replaceFirst("жд$", "д").replaceFirst("(?:ст|щ|ч)$", "т");
        return even.replaceFirst("[жз]$", "д").replaceFirst("ш$", "с");
    }
}
