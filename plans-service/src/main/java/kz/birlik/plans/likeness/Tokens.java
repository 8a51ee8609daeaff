package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;

/** Splits a title into words and numbers, and sees what is quoted. A hyphen parts words, since plans write both ways. */
final class Tokens {

    private static final String OPENING = "«“„\"";
    private static final String CLOSING = "»”\"";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int quotes;
    private int depth;
    private boolean mark = true;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        tokens.split();
        return tokens.tokens;
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
        while (to < text.length()
                && (number ? Character.isDigit(text.charAt(to)) : isWordPart(text.charAt(to)))) {
            to++;
        }
        var spelled = text.substring(from, to);
        tokens.add(new Token(
                Letters.unmixed(Letters.plain(spelled)),
                depth > 0 ? quotes : 0,
                mark,
                Character.isUpperCase(spelled.charAt(0)),
                from,
                to));
        mark = false;
        return to;
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
