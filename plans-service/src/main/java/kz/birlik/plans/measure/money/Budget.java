package kz.birlik.plans.measure.money;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose money a plan names: what the words of its column of sources say; several may stand in one cell. */
public enum Budget {
    REPUBLIC("\\b(?:рб|республиканск\\p{L}*\\s+бюджет\\p{L}*|республикалық\\s+бюджет\\p{L}*)\\b"),
    LOCAL(
            "\\b(?:мб|жб|об|обб|местн\\p{L}*\\s+бюджет\\p{L}*|областн\\p{L}*\\s+бюджет\\p{L}*|городск\\p{L}*\\s+бюджет\\p{L}*"
                    + "|районн\\p{L}*\\s+бюджет\\p{L}*|жергілікті\\s+бюджет\\p{L}*|облыстық\\s+бюджет\\p{L}*|қалалық\\s+бюджет\\p{L}*)\\b"),
    OTHER("внебюджет|спонсор|грант|собственн|бюджеттен\\s+тыс|демеуш|меншікті");

    private final Pattern words;

    Budget(String words) {
        this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** @return those the words name; empty for words that name none, such as «не требуется» */
    public static Set<Budget> of(String source) {
        var named = EnumSet.noneOf(Budget.class);
        if (source != null) {
            var text = source.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
            for (var budget : values()) {
                if (budget.words.matcher(text).find()) {
                    named.add(budget);
                }
            }
        }
        return named;
    }
}
