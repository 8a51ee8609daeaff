package kz.birlik.plans.measure.term;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** «ежегодно, декабрь», «ежеквартально», «ай сайын»: due again and again while the plan lives. */
final class RecurringTerm implements TermReader {

    static final Pattern MONTHLY = Pattern.compile("ежемесячн|ай сайын|кажд\\p{L}+ месяц|раз в месяц|айына бір рет");
    static final Pattern QUARTERLY = Pattern.compile(
            "ежекварт|тоқсан сайын|кажд\\p{L}+ квартал|раз в квартал|тоқсанына бір рет|по итогам квартал");

    /** Fifty due days a year would say no more than twelve, so these are due monthly, and told to be understood in part. */
    private static final Pattern WEEKLY =
            Pattern.compile("еженедельн|апта сайын|кажд\\p{L}+ недел|раз в неделю|аптасына бір рет");

    /** In which of two years is a guess, so this too is told to be understood in part. */
    private static final Pattern EVERY_SECOND_YEAR = Pattern.compile("раз в (?:два|2) года|(?:екі|2) жылда бір рет");

    static final Pattern HALF_YEARLY = Pattern.compile(
            "раз в полугод|по итогам полугод|кажд\\p{L}+ полугод|по полугодиям|(?:2|два) раза в год|жарты ?жыл\\p{L}* сайын|"
                    + "жарты ?жыл\\p{L}* бір рет|жылына (?:2|екі) рет");
    static final Pattern YEARLY = Pattern.compile("ежегодн|жыл сайын|кажд\\p{L}+ год|раз в год|жылына бір рет|"
            + "по итогам (?:20\\d\\d )?год|(?<!\\p{L})жыл(?:дың)? қорытындыс\\p{L}*(?: бойынша)?");

    static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:-?\\p{L}{1,2})? числ|әр айдың (\\d{1,2})");

    @Override
    public Optional<Term> read(TermText text) {
        if (text.has(MONTHLY) || text.has(WEEKLY)) {
            return Optional.of(recurring(text, TermKind.MONTHLY, months(text)));
        }
        if (text.has(QUARTERLY)) {
            return Optional.of(recurring(text, TermKind.QUARTER, parts(text, 4)));
        }
        if (text.has(HALF_YEARLY)) {
            return Optional.of(recurring(text, TermKind.ANNUAL, parts(text, 2)));
        }
        if (text.has(EVERY_SECOND_YEAR)) {
            return Optional.of(
                    recurring(text, TermKind.ANNUAL, everySecond(text.span().years())));
        }
        if (text.has(YEARLY)) {
            return Optional.of(recurring(text, TermKind.ANNUAL, years(text)));
        }
        return Optional.empty();
    }

    /** The term lasts as long as the plan; what falls outside it is never due. */
    private static Term recurring(TermText text, TermKind kind, List<Period> periods) {
        var span = text.span();
        var due = periods.stream()
                .map(Period::to)
                .filter(span::contains)
                .distinct()
                .sorted()
                .toList();
        return new Term(text.raw(), kind, span.from(), span.to(), due.isEmpty() ? List.of(span.to()) : due);
    }

    private static List<Period> months(TermText text) {
        var day = DAY_OF_MONTH.matcher(text.text());
        var dayOfMonth = day.find() ? Integer.parseInt(day.group(1) == null ? day.group(2) : day.group(1)) : 31;
        var periods = new ArrayList<Period>();
        for (var year : text.span().years()) {
            for (var month = 1; month <= 12; month++) {
                var yearMonth = YearMonth.of(year, month);
                var due = Math.max(1, Math.min(dayOfMonth, yearMonth.lengthOfMonth()));
                periods.add(Period.ofDay(yearMonth.atDay(due)));
            }
        }
        return periods;
    }

    private static List<Period> parts(TermText text, int parts) {
        var periods = new ArrayList<Period>();
        for (var year : text.span().years()) {
            for (var part = 1; part <= parts; part++) {
                periods.add(Period.ofMonths(year, 12 / parts * (part - 1) + 1, 12 / parts * part));
            }
        }
        return periods;
    }

    private static List<Period> everySecond(List<Integer> years) {
        return IntStream.range(0, years.size())
                .filter(index -> index % 2 == 1)
                .mapToObj(index -> Period.ofYear(years.get(index)))
                .toList();
    }

    /** «ежегодно» alone is due at each year's end; a day, month or quarter beside it says when in the year. */
    private static List<Period> years(TermText text) {
        var periods = new ArrayList<Period>();
        for (var year : text.span().years()) {
            periods.addAll(inYear(text, year));
        }
        return periods;
    }

    private static List<Period> inYear(TermText text, int year) {
        var days = DateTerm.daysIn(text.text(), year);
        if (!days.isEmpty()) {
            return days.stream().map(Period::ofDay).toList();
        }
        var quarters = QuarterTerm.quartersIn(text.text());
        if (!quarters.isEmpty()) {
            return quarters.stream()
                    .map(quarter -> Period.ofQuarter(year, quarter))
                    .toList();
        }
        var months = Months.in(text.text());
        if (!months.isEmpty()) {
            return months.stream().map(month -> Period.ofMonth(year, month)).toList();
        }
        return List.of(Period.ofYear(year));
    }
}
