package kz.birlik.plans.measure.term;

import java.util.Optional;
import java.util.regex.Pattern;

/** «2026-2030 годы», «в течение года», «до конца года»: whole years, or the life of the plan. */
final class YearTerm implements TermReader {

    /** Words of one year; in a plan of several they may mean each of them, or the plan. */
    static final Pattern ONE_YEAR = Pattern.compile(
            "в течение (?:всего )?года|жыл бойы|жыл ішінде|до конца года|" + "к концу года|конец года|жыл соңы\\p{L}*");

    static final Pattern WHOLE = Pattern.compile(
            ONE_YEAR.pattern()
                    + "|в течение (?:всего )?(?:периода|срока)|весь период|срок\\p{L}* реализации|барлық кезең|іске асыру мерзімі");
    private static final Pattern LIST = Pattern.compile("20\\d\\d\\s*(?:,|;|и|және)\\s*20\\d\\d");

    @Override
    public Optional<Term> read(TermText text) {
        if (!text.namesYear()) {
            return text.has(WHOLE) ? Optional.of(Term.range(text.raw(), text.plan())) : Optional.empty();
        }
        if (text.has(LIST)) {
            return Optional.of(Term.of(
                    text.raw(),
                    TermKind.ANNUAL,
                    text.years().stream().map(Period::ofYear).toList()));
        }
        return Optional.of(Term.range(text.raw(), text.span()));
    }
}
