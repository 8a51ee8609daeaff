package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import kz.birlik.kit.text.LocalizedText;

/** Which way an indicator gets better: upwards, unless its name holds a word that says that less is better. */
enum Betterment {
    HIGHER,
    LOWER;

    /** @param lowerWords parts of words, in lower case, such as «снижени» */
    static Betterment of(LocalizedText name, List<String> lowerWords) {
        var text = Stream.of(name.kk(), name.ru())
                .filter(Objects::nonNull)
                .reduce("", (all, one) -> all + " " + one.toLowerCase(Locale.ROOT));
        return lowerWords.stream().anyMatch(text::contains) ? LOWER : HIGHER;
    }

    boolean improves(BigDecimal from, BigDecimal to) {
        return this == HIGHER ? to.compareTo(from) > 0 : to.compareTo(from) < 0;
    }
}
