package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kz.birlik.plans.likeness.Derivation.Form;

/** Roots of Kazakh verbs: жаңартып, жаңартқан, жаңартатын, жаңартушы and жаңарту. */
final class KazakhVerbs {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NOUN = 5;

    private static final String CASES =
            "(?:лар|лер|дар|дер|тар|тер)?(?:ы|і)?(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні|н|мен|бен|пен)?$";
    private static final List<Pattern> VERBS = List.of(
            Pattern.compile("(?<=[бвгғджзйкқлмнңпрстфхчшщ])(?:ып|іп)$"),
            Pattern.compile("(?<=[аеоөыі])п$"),
            Pattern.compile("(?:атын|етін)" + CASES),
            Pattern.compile("(?:йтын|йтін)" + CASES),
            Pattern.compile("(?:ған|ген|қан|кен)" + CASES),
            Pattern.compile("(?:ушы|уші)" + CASES));
    private static final Pattern ACTION = Pattern.compile(
            "у(?:ы|і|ын|ін|ына|іне|ында|інде|ынан|інен|ының|інің|дың|дің|ды|ді|ға|ге|да|де|дан|ден|мен)?$");
    private static final Pattern ACTION_OF_J =
            Pattern.compile("ю(?:ы|і|ын|ін|ына|іне|дың|дің|ды|ді|ға|ге|да|де|мен)?$");
    private static final Pattern PASSIVE = Pattern.compile("(?:ыл|іл|(?<=[аеоөыі])л)$");
    /** What makes a verb of a noun: мониторингілеу, жоспарлау. */
    private static final Pattern OF_A_NOUN = Pattern.compile("[ыі]?[лдт][ае]$");

    private KazakhVerbs() {}

    /** @param word in lower case */
    static Derivation of(String word) {
        for (var pattern : VERBS) {
            var root = without(pattern, word, "");
            if (root != null) {
                return new Derivation(Form.VERB, roots(root));
            }
        }
        var action = without(ACTION, word, "");
        action = action == null ? without(ACTION_OF_J, word, "й") : action;
        if (action != null) {
            return new Derivation(Form.ACTION, roots(action));
        }
        return word.length() < SHORTEST_NOUN
                ? Derivation.NONE
                : new Derivation(Form.BARE, List.of(KazakhStemmer.stem(word)));
    }

    private static String without(Pattern ending, String word, String instead) {
        var found = ending.matcher(word);
        if (!found.find()) {
            return null;
        }
        var root = word.substring(0, found.start()) + instead;
        return root.length() < SHORTEST ? null : root;
    }

    private static List<String> roots(String root) {
        var roots = new ArrayList<>(List.of(root));
        var passive = without(PASSIVE, root, "");
        if (passive != null) {
            roots.add(passive);
        }
        var noun = OF_A_NOUN.matcher(root).replaceFirst("");
        if (noun.length() >= SHORTEST_NOUN && noun.length() < root.length()) {
            roots.add(noun);
        }
        return roots;
    }
}
