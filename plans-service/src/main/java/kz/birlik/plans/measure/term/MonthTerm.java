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
            return Optional.of(
                    text.namesYearsTogether()
                            ? eachYear(text, years, months.get(0), months.get(1))
                            : range(text, years, months.get(0), months.get(1)));
        }
        var periods = new ArrayList<Period>();
        years.forEach(year -> months.forEach(month -> periods.add(Period.ofMonth(year, month))));
        return Optional.of(Term.of(text.raw(), TermKind.ONCE, periods));
    }

    /** «июнь-июль 2026-2027 гг.» is two summers; «ноябрь-февраль 2026-2027 гг.» is one winter. */
    private static Term eachYear(TermText text, List<Integer> years, int first, int last) {
        var ends = first <= last ? years : years.subList(1, years.size());
        return Term.of(
                text.raw(),
                TermKind.RANGE,
                ends.stream().map(year -> monthsTo(year, first, last)).toList());
    }

    /** @return from the first month to the last one of that year, over the turn of the year where the first is the later */
    private static Period monthsTo(int year, int first, int last) {
        return new Period(
                Period.ofMonth(first <= last ? year : year - 1, first).from(),
                Period.ofMonth(year, last).to());
    }

    private static Term range(TermText text, List<Integer> years, int first, int last) {
        if (!text.namesYear() && first > last) {
            return Term.range(text.raw(), monthsTo(text.year() + 1, first, last));
        }
        var from = Period.ofMonth(years.get(0), first).from();
        var to = Period.ofMonth(years.get(years.size() - 1), last).to();
        return to.isBefore(from)
                ? new Term(text.raw(), null, null, null, List.of())
                : Term.range(text.raw(), new Period(from, to));
    }
}
