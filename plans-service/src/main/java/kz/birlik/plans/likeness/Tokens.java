package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import kz.birlik.kit.text.Language;

/** Splits a title into words and numbers, and sees what is quoted. A hyphen parts words, since plans write both ways. */
final class Tokens {

    private static final String OPENING = "«“„\"";
    private static final Pattern ENDING = Pattern.compile(
            "[лдт][ае]р|[нтд][ыі]ң?|[ғгқк][ае]|[дтн][ае]н?|[мбп]ен|[лдт][ае]р[ыіғгнд].{0,3}|ш[ыі]|лет\\p{L}+|[йяемх]|го|му|ой|ый|ая|ое|ые|ти");
    private static final String CLOSING = "»”\"";

    private final Language language;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int quotes;
    private int depth;
    private boolean mark = true;

    private Tokens(Language language, String text) {
        this.language = language;
        this.text = text;
    }

    static List<Token> of(Language language, String text) {
        var tokens = new Tokens(language, text);
        tokens.split();
        return tokens.quotes == 0 ? tokens.tokens : tokens.quotedInTheirLanguage();
    }

    /** A plan in Russian quotes Kazakh names and the other way round. */
    private List<Token> quotedInTheirLanguage() {
        var languages = new Language[quotes + 1];
        Arrays.fill(languages, language);
        for (var token : tokens) {
            if (token.quote() > 0 && Letters.hasOnlyKazakh(token.plain())) {
                languages[token.quote()] = Language.KK;
            }
        }
        return tokens.stream().map(token -> token.in(languages[token.quote()])).toList();
    }

    private void split() {
        for (var at = 0; at < text.length(); ) {
            var sign = text.charAt(at);
            if (Character.isLetter(sign) || Character.isDigit(sign)) {
                at = word(at, Character.isDigit(sign));
            } else {
                punctuation(at, sign);
                at++;
            }
        }
    }

    /** Digits end where letters begin: «30-летие» and «30летие» are a number and a word. */
    private int word(int from, boolean number) {
        var to = from + 1;
        while (to < text.length() && (number ? Character.isDigit(text.charAt(to)) : isWordPart(text.charAt(to)))) {
            to++;
        }
        var spelled = text.substring(from, to);
        if (from > 0 && isHyphen(from - 1, text.charAt(from - 1)) && isEnding(spelled)) {
            return to;
        }
        tokens.add(new Token(
                Letters.unmixed(Letters.plain(spelled)),
                depth > 0 ? quotes : 0,
                language,
                mark,
                Character.isUpperCase(spelled.charAt(0)),
                from,
                to));
        mark = false;
        return to;
    }

    /** «МАМ-ға», «30-летию», «2-ші»: what follows the hyphen is an ending of an abbreviation or number. */
    private boolean isEnding(String spelled) {
        var before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return before != null
                && (before.isNumber()
                        || text.substring(before.from(), before.to()).chars().allMatch(Character::isUpperCase))
                && ENDING.matcher(spelled).matches();
    }

    private static boolean isWordPart(char sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private void punctuation(int at, char sign) {
        if (CLOSING.indexOf(sign) >= 0 && depth > 0) {
            depth--;
        } else if (OPENING.indexOf(sign) >= 0) {
            if (depth == 0) {
                quotes++;
            }
            depth++;
        }
        mark |= !Character.isWhitespace(sign) && !isHyphen(at, sign);
    }

    /** A dash between spaces is a mark, a hyphen inside a word is none. */
    private boolean isHyphen(int at, char sign) {
        return "-‐‑".indexOf(sign) >= 0 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
