package kz.birlik.plans.measure.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** «до 1 июля 2026 года», «24.04.2026», «2026 жылғы 20 желтоқсанға дейін»: days of the calendar. */
final class DateTerm implements TermReader {

    static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    static final Pattern DOTTED = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(20\\d\\d)(?!\\d)");
    static final Pattern WORDED =
            Pattern.compile("(?:(20\\d\\d)\\s*ж\\p{L}*\\.?\\s*)?(?<!\\d)(\\d{1,2})(?:-?\\p{L}{1,2})?\\s+(" + Months.ANY
                    + ")(?:,?\\s*(20\\d\\d))?");
    private static final Pattern BETWEEN = Pattern.compile("\\s-\\s|(?<!\\p{L})с (?=\\d).* по |аралығы|бастап");

    @Override
    public Optional<Term> read(TermText text) {
        var days = daysIn(text.text(), text.year());
        if (days.isEmpty()) {
            return Optional.empty();
        }
        if (days.size() == 2 && text.has(BETWEEN) && days.get(0).isBefore(days.get(1))) {
            return Optional.of(Term.range(text.raw(), new Period(days.get(0), days.get(1))));
        }
        return Optional.of(Term.of(
                text.raw(), TermKind.ONCE, days.stream().map(Period::ofDay).toList()));
    }

    /** @throws java.time.DateTimeException for a day that no calendar has, such as 31 February */
    static List<LocalDate> daysIn(String text, int yearWhenUnnamed) {
        var days = new ArrayList<LocalDate>();
        ISO.matcher(text)
                .results()
                .forEach(d -> days.add(LocalDate.of(number(d.group(1)), number(d.group(2)), number(d.group(3)))));
        DOTTED.matcher(text)
                .results()
                .forEach(d -> days.add(LocalDate.of(number(d.group(3)), number(d.group(2)), number(d.group(1)))));
        WORDED.matcher(text).results().forEach(d -> {
            var year = d.group(1) != null ? d.group(1) : d.group(4);
            days.add(LocalDate.of(
                    year == null ? yearWhenUnnamed : number(year),
                    Months.in(d.group(3)).get(0),
                    number(d.group(2))));
        });
        return days;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
