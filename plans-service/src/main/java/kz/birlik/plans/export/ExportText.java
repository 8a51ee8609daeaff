package kz.birlik.plans.export;

import kz.birlik.kit.text.PlainText;

/** Texts as a file can hold them and an import reads them back: no characters that XML has no place for, no spaces that are drawn only. */
final class ExportText {

    private ExportText() {}

    /** @return the words in one line, or null */
    static String inOneLine(String text) {
        return text == null
                ? null
                : cleaned(PlainText.visible(text).replace("\u00ad", ""))
                        .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                        .strip();
    }

    /** @return the words with their line ends, or null */
    static String inLines(String text) {
        return text == null
                ? null
                : cleaned(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .replace('\u00a0', ' ')
                        .strip();
    }

    private static String cleaned(String text) {
        return text.codePoints()
                .map(letter -> letter == '\u000b' || letter == '\f' ? ' ' : letter)
                .filter(ExportText::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As XML 1.0 has it. */
    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
