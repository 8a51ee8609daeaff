package kz.birlik.plans.reportcalendar;

import java.nio.charset.StandardCharsets;

/** Folds lines as RFC 5545 3.1 has it, at 75 octets: the library counts characters, and a Cyrillic one has two octets. */
final class OctetFolding {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private OctetFolding() {}

    /** @return the same lines, none longer than 75 octets in UTF-8, no character cut in two */
    static String fold(String text) {
        var folded = new StringBuilder(text.length() * 2);
        var octets = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = Character.toString(text.codePointAt(i));
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else {
                var more = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > LONGEST) {
                    folded.append(FOLD);
                    octets = 1;
                }
                octets += more;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
