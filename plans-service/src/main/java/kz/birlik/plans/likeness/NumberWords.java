package kz.birlik.plans.likeness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers that are not written in digits: XXXIV, тридцать третья, отыз үшінші. Only ordinals of words; «two seminars» is a plan's figure. */
final class NumberWords {

    private static final Pattern ROMAN = Pattern.compile("[ivxl]{1,7}");
    private static final Map<Character, Integer> DIGITS = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);

    private static final List<String> ORDINALS = List.of(
            "перв(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых)|бірінші|бірінш",
            "втор(?:ой|ого|ому|ым|ом|ая|ую|ое|ые|ых)|екінші",
            "трет(?:ий|ьего|ьему|ьим|ьем|ья|ьей|ью|ье|ьи|ьих)|үшінші",
            "четверт(?:ый|ого|ому|ым|ом|ая|ой|ую|ое)|төртінші",
            "пят(?:ый|ого|ому|ым|ом|ая|ой|ую|ое)|бесінші",
            "шест(?:ой|ого|ому|ым|ом|ая|ую|ое)|алтыншы",
            "седьм(?:ой|ого|ому|ым|ом|ая|ую|ое)|жетінші",
            "восьм(?:ой|ого|ому|ым|ом|ая|ую|ое)|сегізінші",
            "девят(?:ый|ого|ому|ым|ом|ая|ой|ую|ое)|тоғызыншы",
            "десят(?:ый|ого|ому|ым|ом|ая|ой|ую|ое)|оныншы");

    private static final List<Pattern> UNITS = ORDINALS.stream()
            .map(forms -> Pattern.compile("(?:" + forms + ")\\p{L}{0,4}"))
            .toList();
    private static final Map<String, Integer> TENS = Map.of(
            "двадцать",
            20,
            "тридцать",
            30,
            "сорок",
            40,
            "жиырма",
            20,
            "отыз",
            30,
            "қырық",
            40,
            "пятьдесят",
            50,
            "елу",
            50);

    private NumberWords() {}

    /** @param spelled as it stands in the title; only capitals are Roman */
    static OptionalInt roman(String spelled) {
        var plain = spelled.replace('І', 'I').replace('Х', 'X').toLowerCase(Locale.ROOT);
        if (!spelled.equals(spelled.toUpperCase(Locale.ROOT))
                || !ROMAN.matcher(plain).matches()) {
            return OptionalInt.empty();
        }
        var sum = 0;
        for (var at = 0; at < plain.length(); at++) {
            var digit = DIGITS.get(plain.charAt(at));
            var next = at + 1 < plain.length() ? DIGITS.get(plain.charAt(at + 1)) : 0;
            sum += digit < next ? -digit : digit;
        }
        return OptionalInt.of(sum);
    }

    static OptionalInt ordinal(String plain) {
        for (var unit = 0; unit < UNITS.size(); unit++) {
            if (UNITS.get(unit).matcher(plain).matches()) {
                return OptionalInt.of(unit + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** @return 20 for «двадцать», which only counts before an ordinal */
    static int tens(String plain) {
        return TENS.getOrDefault(plain, 0);
    }
}
