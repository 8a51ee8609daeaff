package kz.birlik.plans.measure.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** «апрель 2026 года», «сәуір-мамыр», «июнь, декабрь»: months without a day. */
final class MonthTerm implements TermReader {

    private static final Pattern FROM_TO = Pattern.compile(
            Months.ANY + "(?:\\s*20\\d\\d)?(?:\\s*\\p{L}+)?\\s*-\\s*(?:20\\d\\d\\s*\\p{L}+\\s*)?" + Months.ANY);

    @Override
    public Optional<Term> read(TermText text) {
        var months = Months.in(text.text());
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var years = text.namesYear() ? text.years() : List.of(text.year());
        if (months.size() == 2 && text.has(FROM_TO)) {
            return Optional.of(range(text, years, months.get(0), months.get(1)));
        }
        var periods = new ArrayList<Period>();
        years.forEach(year -> months.forEach(month -> periods.add(Period.ofMonth(year, month))));
        return Optional.of(Term.of(text.raw(), TermKind.ONCE, periods));
    }

    private static Term range(TermText text, List<Integer> years, int first, int last) {
        var from = Period.ofMonth(years.get(0), first).from();
        var to = Period.ofMonth(years.get(years.size() - 1), last).to();
        return to.isBefore(from)
                ? new Term(text.raw(), null, null, null, List.of())
                : Term.range(text.raw(), new Period(from, to));
    }
}
