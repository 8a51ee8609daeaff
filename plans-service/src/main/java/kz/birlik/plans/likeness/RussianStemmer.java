package kz.birlik.plans.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems of Russian words by Lucene's light stemmer, which takes off the endings of nouns and adjectives, of which titles are made. (The
 * Snowball stemmer also takes «ветеран» for a form of a verb.) What it leaves different in the forms of one word is put right here. Not
 * for several threads.
 */
final class RussianStemmer {

    private static final String VOWELS = "аеиоуыэюя";

    /** Words of plans whose forms have different stems, the usual form first. */
    private static final Map<String, String> IRREGULAR = irregular(
            "день дня дню днем дне дни дней дням днями днях",
            "мать матери матерью матерей матерям матерями матерях",
            "дети детей детям детьми детях",
            "люди людей людям людьми людях",
            "год года году годом годе годы годов годам годами годах",
            "друг друга другу другом друзья друзей друзьям друзьями",
            "путь пути путем путям путями путях",
            "имя имени именем имена имен",
            "время времени временем времена времен",
            "знамя знамени знаменем знамена знамен",
            "село села селу селом селе сел селам селах",
            "ребенок ребенка ребенку ребенком",
            "мир мира миру миром мире",
            "семья семьи семье семью семьей семей семьям семьями семьях",
            "песня песни песен песням песнями песнях песню песней",
            "игра игры игре игру игрой игр играм играми играх",
            "кукла куклы кукол куклам куклами",
            "судья судьи судей судьям");

    private final Word word = new Word();
    private final TokenStream filter = new RussianLightStemFilter(word);

    /** A stream of one word. */
    private static final class Word extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next;

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(next);
            return true;
        }
    }

    /** @param plain in lower case, with е for ё */
    String stem(String plain) {
        var usual = IRREGULAR.getOrDefault(plain, plain);
        usual = usual.length() > 6 && usual.endsWith("ся") ? usual.substring(0, usual.length() - 2) : usual;
        word.next = usual.endsWith("ью") ? usual.substring(0, usual.length() - 2) + "ь" : usual;
        try {
            filter.incrementToken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return alike(word.term.toString());
    }

    private static String alike(String stem) {
        // «Ассамблеи» keeps an «е» that «Ассамблея» loses.
        if (stem.length() > 3 && stem.endsWith("е")) {
            return stem.substring(0, stem.length() - 1);
        }
        // What comes and goes between two consonants: выставка, выставок; немец, немца.
        var at = stem.length() - 2;
        var fleeting = at >= 2 && (stem.endsWith("ок") || stem.endsWith("ек") || stem.endsWith("ец"));
        return fleeting && VOWELS.indexOf(stem.charAt(at - 1)) < 0 ? stem.substring(0, at) + stem.charAt(at + 1) : stem;
    }

    private static Map<String, String> irregular(String... words) {
        var firsts = new HashMap<String, String>();
        for (var word : words) {
            var forms = word.split(" ");
            for (var form : forms) {
                firsts.put(form, forms[0]);
            }
        }
        return Map.copyOf(firsts);
    }
}
