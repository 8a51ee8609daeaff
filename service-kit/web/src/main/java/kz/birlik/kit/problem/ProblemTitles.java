package kz.birlik.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import kz.birlik.kit.text.Language;

/** Titles of problems in Kazakh, Russian and English: a service's own bundle first, then the kit's. */
public final class ProblemTitles {

    private static final List<String> BUNDLES = List.of("problem-titles", "kit-problem-titles");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTitles() {}

    /** @return the title, or the code itself when no bundle knows it */
    public static String of(String code, Language language) {
        for (var name : BUNDLES) {
            try {
                var bundle = ResourceBundle.getBundle(
                        name,
                        Locale.forLanguageTag(language.tag()),
                        Thread.currentThread().getContextClassLoader(),
                        NO_FALLBACK);
                if (bundle.containsKey(code)) {
                    return bundle.getString(code);
                }
            } catch (MissingResourceException noSuchBundle) {
                continue;
            }
        }
        return code;
    }
}
