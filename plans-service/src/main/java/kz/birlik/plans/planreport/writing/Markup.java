package kz.birlik.plans.planreport.writing;

/** Texts in markup: what a plan holds is never read as a tag, and characters that XML has no place for are left out. */
final class Markup {

    private Markup() {}

    static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    /** @return without the characters that XML has no place for */
    static String plain(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().filter(Markup::isAllowed).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\n'
                || letter == '\t'
                || letter >= ' ' && letter < 0xD800
                || letter >= 0xE000 && letter < 0xFFFE
                || letter >= 0x10000 && letter <= 0x10FFFF;
    }
}
