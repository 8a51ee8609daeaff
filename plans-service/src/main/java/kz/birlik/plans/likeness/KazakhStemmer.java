package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the endings of number, possession, case and verb off a Kazakh word, one after another until none fits. An ending fits when it
 * agrees with the sound before it and with the vowels of the word, so that «карта» keeps the «та» that «мектепте» loses. What is left
 * need not be a word; it only has to be the same for every form of one word.
 */
final class KazakhStemmer {

    private static final String BACK = "аоұыяёю";
    private static final String FRONT = "әеөүіэ";
    private static final String VOWELS = BACK + FRONT + "уи";
    private static final String VOICELESS = "кқпстшщчцхфһбвгд";
    private static final String NASAL = "мнң";
    /** Letters of borrowed words, in which the vowels say nothing of the ending. */
    private static final String BORROWED = "вфцчщъьэюяёхиу";

    /** What may stand before an ending. */
    private enum After {
        ANY,
        VOWEL,
        CONSONANT,
        VOICELESS,
        VOICED,
        NASAL_OR_VOWEL,
        PLURAL_L,
        PLURAL_D,
        /** «Берілетін» is of a verb, «чемпионатын» and «саясатын» are not. */
        VERB,
        /** «Психологиялық» goes to «психология», as both languages have the word; «достық» is no «дос». */
        BORROWED
    }

    private record Ending(String letters, After after, boolean softens) {}

    private static final List<Ending> ENDINGS = endings();

    private KazakhStemmer() {}

    /**
     * @param word in lower case
     * @return its stem, at least three letters long unless the word is shorter
     */
    static String stem(String word) {
        var stem = word;
        for (var next = shortened(stem); !next.equals(stem); next = shortened(stem)) {
            stem = next;
        }
        // «Журналистер» has lost the sound that «журналист» has, «фестивалі» the sign that «фестивальдің» has.
        var lost = stem.endsWith("ист") ? 2 : stem.endsWith("ь") ? 1 : 0;
        return stem.substring(0, stem.length() - lost);
    }

    /** The longest ending goes, unless a shorter one leaves a word known to be whole: «орысы» is «орыс» with «ы», not «оры» with «сы». */
    private static String shortened(String word) {
        if (KazakhRoots.isWhole(word)) {
            return word;
        }
        String longest = null;
        for (var ending : ENDINGS) {
            var rest = rest(word, ending);
            if (rest != null && KazakhRoots.isWhole(rest)) {
                return rest;
            }
            longest = longest == null ? rest : longest;
        }
        return longest == null ? word : longest;
    }

    /** @return what is left without an ending, or null when the word does not have it */
    private static String rest(String word, Ending ending) {
        var length = word.length() - ending.letters.length();
        if (length < 2 || !word.endsWith(ending.letters)) {
            return null;
        }
        var rest = word.substring(0, length);
        if (!KazakhRoots.isLongEnough(rest) || !fits(rest, ending)) {
            return null;
        }
        return ending.softens ? KazakhRoots.restored(rest) : rest;
    }

    private static boolean fits(String rest, Ending ending) {
        var last = rest.charAt(rest.length() - 1);
        var before = switch (ending.after) {
            case ANY -> true;
            case VOWEL -> isIn(VOWELS, last);
            case CONSONANT -> !isIn(VOWELS, last) || last == 'у' || last == 'и';
            case VOICELESS -> isIn(VOICELESS, last);
            case VOICED -> !isIn(VOICELESS, last);
            case NASAL_OR_VOWEL -> isIn(NASAL, last) || isIn(VOWELS, last);
            case PLURAL_L -> isIn(VOWELS, last) || last == 'р' || last == 'й';
            case BORROWED -> rest.chars().anyMatch(letter -> isIn("вфцчщъьэюяё", (char) letter));
            case PLURAL_D -> isIn("лмнңжзь", last);
            case VERB -> isNative(rest) && KazakhRoots.isVerb(rest);
        };
        return before && rest.chars().anyMatch(letter -> isIn(VOWELS, (char) letter)) && agree(rest, ending.letters);
    }

    private static boolean isNative(String rest) {
        return rest.chars().noneMatch(letter -> isIn(BORROWED, (char) letter));
    }

    private static boolean agree(String rest, String ending) {
        if (ending.endsWith("мен") || ending.equals("бен") || ending.equals("пен") || !isNative(rest)) {
            return true;
        }
        var back = ending.chars().anyMatch(letter -> isIn(BACK, (char) letter));
        var front = ending.chars().anyMatch(letter -> isIn(FRONT, (char) letter));
        for (var at = rest.length() - 1; at >= 0; at--) {
            if (isIn(BACK, rest.charAt(at))) {
                // «Спектаклі», «педагогтер»: loans on «ль» and on «г» take a soft ending after any vowel
                return !front || rest.endsWith("л") || rest.endsWith("г");
            }
            if (isIn(FRONT, rest.charAt(at))) {
                return !back;
            }
        }
        return true;
    }

    private static boolean isIn(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }

    private static List<Ending> endings() {
        var all = new ArrayList<Ending>();
        add(all, After.PLURAL_L, false, "лар", "лер");
        add(all, After.PLURAL_D, false, "дар", "дер");
        add(all, After.VOICELESS, false, "тар", "тер");
        add(all, After.NASAL_OR_VOWEL, false, "ның", "нің", "ны", "ні");
        add(all, After.VOICED, false, "дың", "дің", "ды", "ді", "да", "де", "дан", "ден", "ға", "ге", "дағы", "дегі");
        add(
                all,
                After.VOICELESS,
                false,
                "тың",
                "тің",
                "ты",
                "ті",
                "та",
                "те",
                "тан",
                "тен",
                "қа",
                "ке",
                "тағы",
                "тегі");
        add(all, After.VOWEL, false, "сы", "сі", "сын", "сін", "сына", "сіне", "сында", "сінде", "сынан", "сінен");
        add(all, After.VOWEL, false, "сындағы", "сіндегі", "мыз", "міз");
        // «Біз – біртұтас халықпыз»: what somebody is
        add(all, After.VOICELESS, false, "пыз", "піз");
        add(all, After.VOICED, false, "мен", "бен");
        add(all, After.VOICELESS, false, "пен");
        add(all, After.CONSONANT, true, "ы", "і", "ын", "ін", "ына", "іне", "ында", "інде", "ынан", "інен", "ындағы");
        add(all, After.CONSONANT, true, "індегі", "ымыз", "іміз", "ым", "ім", "ымен", "імен");
        add(all, After.NASAL_OR_VOWEL, false, "нан", "нен");
        add(all, After.VERB, false, "атын", "етін");
        add(all, After.VOWEL, false, "йтын", "йтін");
        add(all, After.VOICED, false, "ған", "ген");
        add(all, After.VOICELESS, false, "қан", "кен");
        add(all, After.ANY, false, "сыз", "сіз");
        // «Жұмысы» may be «жұмыс» with «ы» or «жұмы» with «сы», «ауданы» «аудан» or «ауда»: the sound goes in either
        // case.
        add(all, After.VOWEL, false, "с", "н");
        add(all, After.BORROWED, false, "лық", "лік", "дық", "дік", "тық", "тік");
        all.sort(Comparator.comparingInt((Ending ending) -> -ending.letters.length())
                .thenComparing(Ending::letters));
        return List.copyOf(all);
    }

    private static void add(List<Ending> all, After after, boolean softens, String... letters) {
        for (var ending : letters) {
            all.add(new Ending(ending, after, softens));
        }
    }
}
