package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the endings of number, possession, case and verb off a Kazakh word, one after another until none fits. An ending fits when it
 * agrees with the sound before it and with the vowels of the word, so that «карта» keeps the «та» that «мектепте» loses. What is left
 * need not be a word; it only has to be the same for every form of one word.
 */
final class KazakhStemmer {

    private static final int SHORTEST = 3;
    private static final String BACK = "аоұыяёю";
    private static final String FRONT = "әеөүіэ";
    private static final String VOWELS = BACK + FRONT + "уи";
    private static final String VOICELESS = "кқпстшщчцхфһбвгд";
    private static final String NASAL = "мнң";
    /** Letters of borrowed words, in which the vowels say nothing of the ending. */
    private static final String BORROWED = "вфцчщъьэюяёхиу";

    /** Words that lose a vowel before a possessive ending. */
    private static final Map<String, String> ELIDED = Map.ofEntries(
            Map.entry("халқ", "халық"),
            Map.entry("хальқ", "халық"),
            Map.entry("орн", "орын"),
            Map.entry("әрп", "әріп"),
            Map.entry("қауп", "қауіп"),
            Map.entry("ерк", "ерік"),
            Map.entry("көрк", "көрік"),
            Map.entry("ауз", "ауыз"),
            Map.entry("даус", "дауыс"),
            Map.entry("бөлг", "бөлік"),
            Map.entry("ғұрп", "ғұрып"),
            Map.entry("мүлк", "мүлік"),
            Map.entry("қыркүйег", "қыркүйек"));

    /** Roots of two letters that plans use; other words keep three at least. */
    private static final Set<String> SHORT_ROOTS = Set.of("үй", "ел", "ән", "су", "ту", "іс", "би", "ұл", "із");

    /** Words whose own end looks like an ending. */
    private static final Set<String> WHOLE = Set.of("""
            теңге жұмыссыз шығын алтын тұрғын дарын жарқын ағын жалын келін егін үкілі қызылорда үлгі ілгері заңсыз шығыс шағын шағым
            орыс орын алыс айтыс жарыс дауыс сайыс соғыс күрес табыс барыс туыс көрініс тыныс қоныс қорғаныс қатынас байланыс құрылыс құрылым
            ақын қазан кешен мекен оқиға туған туынды туында жеті жетім жетіген
            отандас қандас замандас құрдас қарындас ауылдас сыныптас жерлес әріптес пікірлес тілектес
            үздіксіз қараусыз кедергісіз қатысты ақша көрермен егемен мүгедек кәсіподақ баспалдақ
            тест квест подкаст турист журналист вокалист лингвист таксист экономист тележурналист этножурналист волейболист
            дайджест бюст телемост пост наркопост форпост фест кинематографист артист активист юрист методист
            объект проект аспект диалект конфликт этноконфликт факт артефакт лифт рецепт концепт медпункт контракт субъект
            бренд стенд билборд бильярд рекорд слайд рейд съезд маскарад суицид велосипед апатрид күрд парад фонд тренд
            """.strip().split("\\s+"));

    /** Verbs of plans by their roots. */
    private static final Set<String> VERBS = Set.of(
            "тұр", "бол", "бер", "кел", "бар", "өт", "жүр", "қал", "көр", "айт", "сал", "қой", "шық", "түс", "тап", "жат",
            "отыр", "атал", "қарал", "көмектес");

    private static final List<String> PASSIVES = List.of("л", "ан", "ен", "ын", "ін");

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
        // «фестивальдің» keeps the sign that «фестивалі» loses, and «клуб» a sound that «клубы» is not known to have had
        return hardened(stem.endsWith("ь") ? stem.substring(0, stem.length() - 1) : stem);
    }

    /** The longest ending goes, unless a shorter one leaves a word known to be whole: «орысы» is «орыс» with «ы», not «оры» with «сы». */
    private static String shortened(String word) {
        if (WHOLE.contains(word)) {
            return word;
        }
        String longest = null;
        for (var ending : ENDINGS) {
            var rest = rest(word, ending);
            if (rest != null && WHOLE.contains(rest)) {
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
        var isRoot = length >= SHORTEST || SHORT_ROOTS.contains(rest);
        return !isRoot || !fits(rest, ending) ? null : ending.softens ? restored(rest) : rest;
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
            case VERB -> isVerb(rest);
        };
        return before && rest.chars().anyMatch(letter -> isIn(VOWELS, (char) letter)) && agree(rest, ending.letters);
    }

    private static boolean isVerb(String rest) {
        return VERBS.contains(rest)
                || rest.length() > 4 && PASSIVES.stream().anyMatch(rest::endsWith) && isNative(rest);
    }

    private static boolean isNative(String rest) {
        return rest.chars().noneMatch(letter -> isIn(BORROWED, (char) letter));
    }

    private static boolean agree(String rest, String ending) {
        if (ending.endsWith("мен")
                || ending.equals("бен")
                || ending.equals("пен")
                || !isNative(rest)) {
            return true;
        }
        var back = ending.chars().anyMatch(letter -> isIn(BACK, (char) letter));
        var front = ending.chars().anyMatch(letter -> isIn(FRONT, (char) letter));
        for (var at = rest.length() - 1; at >= 0; at--) {
            if (isIn(BACK, rest.charAt(at))) {
                // «Спектаклі», «медалін»: what was «ль» takes a soft ending
                return !front || rest.endsWith("л");
            }
            if (isIn(FRONT, rest.charAt(at))) {
                return !back;
            }
        }
        return true;
    }

    /** A final sound that softened before a vowel is hardened again: кітабы, кітап. */
    private static String restored(String rest) {
        var whole = ELIDED.get(rest);
        if (whole != null) {
            return whole;
        }
        return hardened(rest);
    }

    private static String hardened(String rest) {
        var last = rest.charAt(rest.length() - 1);
        var hard = last == 'ғ' ? 'қ' : last == 'г' ? 'к' : last == 'б' ? 'п' : last;
        return hard == last ? rest : rest.substring(0, rest.length() - 1) + hard;
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
