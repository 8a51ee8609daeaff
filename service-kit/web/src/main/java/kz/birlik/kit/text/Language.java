package kz.birlik.kit.text;

import java.util.Comparator;
import java.util.Locale;

import kz.birlik.kit.http.RunningRequest;

/** The languages of the suite: Kazakh is the state language, Russian an equal official one, English unofficial. */
public enum Language {
    KK,
    RU,
    EN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the first language of an Accept-Language header that the suite speaks; English when it asks for none of ours */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return EN;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .map(range -> range.getRange().split("-")[0])
                    .filter(tag -> tag.equals("kk") || tag.equals("ru") || tag.equals("en"))
                    .map(tag -> valueOf(tag.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }

    /** @return the language the running request asks for; English outside a request */
    public static Language ofRequest() {
        return RunningRequest.header("Accept-Language").map(Language::of).orElse(EN);
    }
}
