package kz.birlik.plans.label;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/** Looks codes up in the bundles; a code without its three texts fails its test, not a request. */
public final class Labels {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    /** @return the label of a constant, looked up as {@code PlanStatus.DRAFT} */
    public static LocalizedText of(Enum<?> code) {
        return code == null
                ? null
                : text("labels", code.getDeclaringClass().getSimpleName() + "." + code.name(), List.of());
    }

    /** @param arguments fill {0}, {1} … of the pattern as they are, without any formatting of numbers */
    public static LocalizedText text(String bundle, String key, List<String> arguments) {
        return new LocalizedText(
                in(bundle, "kk", key, arguments), in(bundle, "ru", key, arguments), in(bundle, "", key, arguments));
    }

    /** @return one language alone, of a bundle that need not have all three; arguments as above */
    public static String text(String bundle, Language language, String key, List<String> arguments) {
        return in(bundle, language.tag(), key, arguments);
    }

    private static String in(String bundle, String language, String key, List<String> arguments) {
        var pattern = ResourceBundle.getBundle(
                        bundle,
                        Locale.forLanguageTag(language),
                        Thread.currentThread().getContextClassLoader(),
                        NO_FALLBACK)
                .getString(key);
        return arguments.isEmpty() ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }
}
