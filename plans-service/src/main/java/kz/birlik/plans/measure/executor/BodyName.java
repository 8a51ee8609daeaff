package kz.birlik.plans.measure.executor;

import java.text.Normalizer;
import java.util.Locale;

/** Makes two spellings of one body comparable: case, quotes, dashes, spaces and «Республики Казахстан» do not tell bodies apart. */
public final class BodyName {

    private BodyName() {}

    public static String normalise(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»\"'“”„]", "")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("^қазақстан республикасы(ның)? (?!президент)", "")
                .replaceAll("^қр ", "")
                .replaceAll(" (республики казахстан|рк)$", "")
                .replaceAll("[.;,]+$", "")
                .strip();
    }
}
