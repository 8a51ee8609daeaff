package kz.birlik.kit.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text in the languages of the state. The Kazakh and the Russian text are equal acts; the English one is unofficial.
 *
 * @param kk Kazakh, or null while it is missing
 * @param ru Russian, or null while it is missing
 * @param en English, unofficial, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in Kazakh (kk), Russian (ru) and, unofficially, English (en). Missing stays missing.")
public record LocalizedText(String kk, String ru, String en) {

    public LocalizedText {
        kk = blankToNull(kk);
        ru = blankToNull(ru);
        en = blankToNull(en);
    }

    public static LocalizedText of(String kk, String ru) {
        return new LocalizedText(kk, ru, null);
    }

    /** @return the text in that language, or null */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** @return a text in that language alone, or null for no words */
    public static LocalizedText in(Language language, String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        return switch (language) {
            case KK -> new LocalizedText(words, null, null);
            case RU -> new LocalizedText(null, words, null);
            case EN -> new LocalizedText(null, null, words);
        };
    }

    /** @return this, with what is missing in it taken from the other; nothing that is there is overwritten */
    public LocalizedText filledFrom(LocalizedText other) {
        return other == null
                ? this
                : new LocalizedText(kk == null ? other.kk : kk, ru == null ? other.ru : ru, en == null ? other.en : en);
    }

    /** @return one text for a place that holds no more: the Russian one, which most tables are written in, else another; null if empty */
    public String either() {
        return ru != null ? ru : kk != null ? kk : en;
    }

    /** @return whether both official texts are there */
    @JsonIgnore
    public boolean isComplete() {
        return kk != null && ru != null;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return kk == null && ru == null && en == null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
