package kz.birlik.plans.measure.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** «I квартал 2026 года», «2026 жылғы II-IV тоқсан», «1 полугодие»: quarters and halves of a year. */
final class QuarterTerm implements TermReader {

    private static final String NUMBER = "(?:iv|iii|ii|i|[1-4])";
    private static final String ORDINAL = "(?:-?(?:й|ый|ой|ші|інші|ыншы|шы|е|ое))?";

    static final Pattern QUARTERS =
            Pattern.compile("(?<![\\p{L}\\d])(" + NUMBER + ORDINAL + "(?:\\s*(?:-|,|;|и|және|мен)\\s*" + NUMBER
                    + ORDINAL + ")*)[\\s-]*(?:квартал\\p{L}*|кв\\.?(?!\\p{L})|тоқсан\\p{L}*)");
    static final Pattern HALF = Pattern.compile("(?<![\\p{L}\\d])(ii|i|[12]|перв\\p{L}+|втор\\p{L}+|бірінші|екінші)"
            + ORDINAL + "[\\s-]*(?:полугоди\\p{L}*|жарты ?жыл\\p{L}*)");
    private static final Pattern ONE =
            Pattern.compile("(?<![\\p{L}\\d])" + NUMBER + "(?![\\p{L}\\d])|" + NUMBER + "(?=-?\\p{L}{1,5})");
    private static final Map<String, Integer> VALUES =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    @Override
    public Optional<Term> read(TermText text) {
        var half = HALF.matcher(text.text());
        if (half.find()) {
            var number = half.group(1).matches("i|1|перв.*|бірінші") ? 1 : 2;
            return Optional.of(Term.of(
                    text.raw(),
                    TermKind.RANGE,
                    yearsOf(text).stream()
                            .map(year -> Period.ofHalf(year, number))
                            .toList()));
        }
        var groups = QUARTERS.matcher(text.text()).results().toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var quarters = quartersIn(text.text());
        if (groups.size() == 2 && text.years().size() == 2 && text.namesYear()) {
            return Optional.of(Term.range(
                    text.raw(),
                    new Period(
                            Period.ofQuarter(text.years().get(0), quarters.get(0))
                                    .from(),
                            Period.ofQuarter(text.years().get(1), quarters.get(quarters.size() - 1))
                                    .to())));
        }
        if (groups.get(0).group(1).contains("-")
                && quarters.size() > 1
                && yearsOf(text).size() == 1) {
            var year = text.year();
            return Optional.of(Term.range(
                    text.raw(),
                    new Period(
                            Period.ofQuarter(year, quarters.get(0)).from(),
                            Period.ofQuarter(year, quarters.get(quarters.size() - 1))
                                    .to())));
        }
        var periods = new ArrayList<Period>();
        yearsOf(text).forEach(year -> quarters.forEach(quarter -> periods.add(Period.ofQuarter(year, quarter))));
        return Optional.of(Term.of(text.raw(), TermKind.QUARTER, periods));
    }

    /** @return the quarters named, ascending within one group; a range is written out */
    static List<Integer> quartersIn(String text) {
        var quarters = new ArrayList<Integer>();
        QUARTERS.matcher(text).results().forEach(group -> {
            var numbers = ONE.matcher(group.group(1))
                    .results()
                    .map(found -> VALUES.get(found.group()))
                    .toList();
            if (numbers.size() == 2 && group.group(1).matches(".*" + NUMBER + "\\s*-\\s*" + NUMBER + ".*")) {
                for (var quarter = numbers.get(0); quarter <= numbers.get(1); quarter++) {
                    quarters.add(quarter);
                }
            } else {
                quarters.addAll(numbers);
            }
        });
        return quarters;
    }

    private static List<Integer> yearsOf(TermText text) {
        return text.namesYear() ? text.years() : List.of(text.year());
    }
}
