package kz.birlik.plans.likeness;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the {@link KazakhStemmer} must know of words, since their sounds do not tell it. */
final class KazakhRoots {

    private static final int SHORTEST = 3;
    private static final int LONGER_THAN_ROOTS = 4;

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
            Map.entry("қыркүйег", "қыркүйек"),
            Map.entry("кубог", "кубок"));

    /** Roots of two letters that plans use; other words keep three at least. */
    private static final Set<String> SHORT = Set.of("үй", "ел", "ән", "су", "ту", "іс", "би", "ұл", "із");

    /** Words whose own end looks like an ending. */
    private static final Set<String> WHOLE = words("""
            теңге жұмыссыз шығын алтын тұрғын дарын жарқын ағын жалын келін егін үкілі қызылорда үлгі ілгері заңсыз шығыс шағын шағым
            орыс орын алыс айтыс жарыс дауыс сайыс соғыс күрес табыс барыс туыс көрініс тыныс қоныс қорғаныс қатынас байланыс құрылыс құрылым
            ақын қазан кешен мекен оқиға туған туынды туында жеті жетім жетіген
            отандас қандас замандас құрдас қарындас ауылдас сыныптас жерлес әріптес пікірлес тілектес
            үздіксіз қараусыз кедергісіз қатысты ақша көрермен егемен мүгедек кәсіподақ баспалдақ
            тест квест подкаст дайджест бюст телемост пост наркопост форпост фест штаб хаб хештег араб дашборд финн
            объект проект аспект диалект конфликт этноконфликт факт артефакт лифт рецепт концепт медпункт контракт субъект
            бренд стенд билборд бильярд рекорд слайд рейд съезд маскарад суицид велосипед апатрид күрд парад фонд тренд
            """);

    private static final Set<String> VERBS =
            words("тұр бол бер кел бар өт жүр қал көр айт сал қой шық түс тап жат отыр атал қарал көмектес");

    private static final List<String> PASSIVES = List.of("л", "ан", "ен", "ын", "ін");

    /** Ends of loans whose last sound is soft in every form: тренинг, психолог, клуб. */
    private static final List<String> SOFT_LOANS = List.of("инг", "ог", "об", "уб", "ург");

    private KazakhRoots() {}

    static boolean isWhole(String word) {
        return WHOLE.contains(word);
    }

    static boolean isLongEnough(String root) {
        return root.length() >= SHORTEST || SHORT.contains(root);
    }

    /** «Берілетін» is of a verb; «саясатын» is not. */
    static boolean isVerb(String root) {
        return VERBS.contains(root)
                || root.length() > LONGER_THAN_ROOTS && PASSIVES.stream().anyMatch(root::endsWith);
    }

    /** A final sound that softened before a vowel is hardened again: кітабы, кітап. */
    static String restored(String root) {
        if (ELIDED.containsKey(root)) {
            return ELIDED.get(root);
        }
        if (WHOLE.contains(root)
                || root.length() > SHORTEST && SOFT_LOANS.stream().anyMatch(root::endsWith)) {
            return root;
        }
        var last = root.charAt(root.length() - 1);
        var hard = last == 'ғ' ? 'қ' : last == 'г' ? 'к' : last == 'б' ? 'п' : last;
        return hard == last ? root : root.substring(0, root.length() - 1) + hard;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
