package kz.birlik.plans.planreport.section;

import java.util.Arrays;
import java.util.List;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** The words of a report in its language. */
public record Texts(Language language) {

    private static final String BUNDLE = "plan-report";

    /** @param figures put in as they are */
    public String of(String key, String... figures) {
        return Labels.text(BUNDLE, language, key, List.of(figures));
    }

    /** @return in the language of the report, else in the one it was written in; empty for nothing */
    public String of(LocalizedText text) {
        if (text == null) {
            return "";
        }
        var own = text.in(language);
        var words = own != null ? own : text.either();
        return words == null ? "" : words;
    }

    public String of(Enum<?> code) {
        return of(Labels.of(code));
    }

    List<String> all(String... keys) {
        return Arrays.stream(keys).map(key -> of(key)).toList();
    }
}
