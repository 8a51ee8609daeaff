package kz.birlik.plans.label;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;

/** Periods as papers name them: «I полугодие 2026 года», «2026 жылғы II тоқсан»; keys such as {@code 2026-H1} are for programs. */
public final class PeriodText {

    private static final Pattern KEY = Pattern.compile("(\\d{4})(?:-([MQH])(\\d{1,2}))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final String WHOLE_PLAN = "ONCE";
    private static final String BETWEEN = ", ";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;
    private static final int QUARTER = 3;

    private PeriodText() {}

    /** @param periods one or several, apart by a comma; what is no period stays as it is */
    public static String of(String periods, Language language) {
        return Arrays.stream(periods.split(BETWEEN))
                .map(period -> one(period, language))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String one(String period, Language language) {
        if (period.equals(WHOLE_PLAN)) {
            return text(language, "ONCE", List.of());
        }
        var days = DAYS.matcher(period);
        if (days.matches()) {
            return between(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)), language);
        }
        var key = KEY.matcher(period);
        if (!key.matches()) {
            return period;
        }
        if (key.group(2) == null) {
            return text(language, "YEAR", List.of(key.group(1)));
        }
        var part = Integer.parseInt(key.group(3));
        return switch (key.group(2)) {
            case "M" -> part(YEAR, part) ? text(language, "M%02d".formatted(part), List.of(key.group(1))) : period;
            case "Q" -> part(ROMAN.size(), part) ? roman(language, "QUARTER", key.group(1), part) : period;
            default -> part(2, part) ? roman(language, "HALF_YEAR", key.group(1), part) : period;
        };
    }

    /** Whole stretches of the calendar have names; what the first or last day of a plan cuts is told by its days. */
    private static String between(LocalDate from, LocalDate to, Language language) {
        var months = to.getMonthValue() - from.getMonthValue() + 1;
        var whole =
                from.getYear() == to.getYear() && from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        var before = from.getMonthValue() - 1;
        if (whole && List.of(1, QUARTER, HALF_YEAR, YEAR).contains(months) && before % months == 0) {
            var part = before / months + 1;
            return one(
                    from.getYear()
                            + switch (months) {
                                case 1 -> "-M%02d".formatted(part);
                                case QUARTER -> "-Q" + part;
                                case HALF_YEAR -> "-H" + part;
                                default -> "";
                            },
                    language);
        }
        return language == Language.EN ? from + " – " + to : Numerals.day(from) + " – " + Numerals.day(to);
    }

    private static boolean part(int most, int number) {
        return number >= 1 && number <= most;
    }

    private static String roman(Language language, String kind, String year, int part) {
        return text(language, kind, List.of(year, ROMAN.get(part - 1)));
    }

    private static String text(Language language, String kind, List<String> arguments) {
        return Labels.text("labels", language, "Period." + kind, arguments);
    }
}
