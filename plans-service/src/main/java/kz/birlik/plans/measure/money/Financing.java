package kz.birlik.plans.measure.money;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a plan says of its money in words; two wordings mean that no sum is due to be named. */
public enum Financing {
    NOT_REQUIRED,
    WITHIN_PROVIDED,
    NAMED,
    NONE;

    private static final Pattern NOT_NEEDED =
            Pattern.compile("не\\s+треб|без\\s+финансир|талап\\s+етілмей|қажет\\s+етпе|қажет\\s+етілмей");
    private static final Pattern PROVIDED = Pattern.compile(
            "в\\s+пределах\\s+(?:предусмотренн|выделенн|утвержденн|средств)|көзделген\\s+қаражат|бөлінген\\s+қаражат|қаражат\\s+шегінде");

    public static Financing of(String source) {
        if (source == null || source.isBlank() || source.strip().matches("[-–—−]+")) {
            return NONE;
        }
        var text = source.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('ё', 'е');
        if (NOT_NEEDED.matcher(text).find()) {
            return NOT_REQUIRED;
        }
        return PROVIDED.matcher(text).find() ? WITHIN_PROVIDED : NAMED;
    }

    /** @return whether the plan owes a sum beside this source */
    public boolean asksForCost() {
        return this == NAMED;
    }
}
