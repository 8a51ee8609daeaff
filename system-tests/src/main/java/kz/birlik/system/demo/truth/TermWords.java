package kz.birlik.system.demo.truth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import kz.birlik.system.demo.truth.TermTruth.Clarity;

/**
 * Says the short terms of the catalogue in full: Q1, Q2,Q4, Q1-Q4, M04, M06-M08, D05-01 (on the day), B07-01 (by the day), H1, Y (the
 * year), A, AM12 (yearly), EM, EQ, EH (each month, quarter, half-year), C, G (no day at all), L (longer than the plan), U0 to U2 (no time).
 */
final class TermWords {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<Words> UNCLEAR = List.of(
            new Words("бюджет бекітілгеннен кейін", "после утверждения бюджета"),
            new Words("Хатшылықпен келісілген уақытта", "в согласованное с Секретариатом время"),
            new Words("көктемгі-жазғы кезең", "весенне-летний период"));

    private final int year;
    private final int style;

    /** @param style 0 to 2: how much of the year a wording repeats */
    TermWords(int year, int style) {
        this.year = year;
        this.style = style;
    }

    TermTruth of(String spec) {
        return switch (spec.charAt(0)) {
            case 'Q' -> quarters(spec);
            case 'M' -> months(spec);
            case 'D', 'B' -> day(spec);
            case 'H' -> half(spec);
            case 'U' -> new TermTruth(UNCLEAR.get(spec.charAt(1) - '0'), null, null, null, List.of(), Clarity.UNCLEAR);
            default -> general(spec);
        };
    }

    private TermTruth general(String spec) {
        return switch (spec) {
            case "Y" ->
                clear(style == 1 ? words("{y} жыл", "{y} год") : words("жыл бойы", "в течение года"), "RANGE", 1, 12);
            case "A" -> again(words("жыл сайын", "ежегодно"), "ANNUAL", 12);
            case "AM12" -> again(words("жыл сайын, желтоқсан", "ежегодно, декабрь"), "ANNUAL", 12);
            case "EM" -> again(words("ай сайын", "ежемесячно"), "MONTHLY", 1);
            case "EQ" -> again(words("тоқсан сайын", "ежеквартально"), "QUARTER", 3);
            case "EH" -> again(words("жарты жылда бір рет", "раз в полугодие"), "ANNUAL", 6);
            case "C" -> never(words("тұрақты", "постоянно"));
            case "G" -> never(words("жеке кесте бойынша", "по отдельному графику"));
            case "L" -> beyond();
            default -> throw new IllegalStateException("no such term: " + spec);
        };
    }

    private TermTruth quarters(String spec) {
        if (spec.contains("-")) {
            var range = spec.split("-");
            var from = number(range[0]);
            var to = number(range[1]);
            var roman = ROMAN.get(from - 1) + "-" + ROMAN.get(to - 1);
            return clear(
                    words("{y} жылғы " + roman + " тоқсан", roman + " квартал {y} года"),
                    "RANGE",
                    from * 3 - 2,
                    to * 3);
        }
        var numbers = Arrays.stream(spec.split(",")).map(TermWords::number).toList();
        var roman =
                String.join(", ", numbers.stream().map(n -> ROMAN.get(n - 1)).toList());
        var one = numbers.size() == 1;
        var wording = switch (one ? style : 0) {
            case 1 -> words(roman + " тоқсан", roman + " квартал");
            case 2 -> words("{y} ж. " + numbers.get(0) + "-тоқсан", numbers.get(0) + " квартал {y} г.");
            default -> words("{y} жылғы " + roman + " тоқсан", roman + (one ? " квартал" : " кварталы") + " {y} года");
        };
        return new TermTruth(
                wording,
                "QUARTER",
                first(numbers.get(0) * 3 - 2),
                last(numbers.get(numbers.size() - 1) * 3),
                numbers.stream().map(n -> last(n * 3)).toList(),
                Clarity.CLEAR);
    }

    private TermTruth months(String spec) {
        if (spec.contains("-")) {
            var range = spec.split("-");
            var from = Months.name(number(range[0]));
            var to = Months.name(number(range[1]));
            return clear(
                    words("{y} жылғы " + from.kk() + " – " + to.kk(), from.ru() + " – " + to.ru() + " {y} года"),
                    "RANGE",
                    number(range[0]),
                    number(range[1]));
        }
        var month = number(spec);
        var name = Months.name(month);
        return clear(
                style == 1 ? name : words("{y} жылғы " + name.kk(), name.ru() + " {y} года"), "ONCE", month, month);
    }

    private TermTruth day(String spec) {
        var day = LocalDate.of(year, number(spec.substring(0, 3)), Integer.parseInt(spec.substring(4)));
        var by = spec.charAt(0) == 'B';
        var number = day.getDayOfMonth() + " ";
        var month = by ? Months.untilDay(day.getMonthValue()) : Months.ofDay(day.getMonthValue());
        var wording = by
                ? words("{y} жылғы " + number + month.kk() + " дейін", "до " + number + month.ru() + " {y} года")
                : style == 2
                        ? words("%02d.%02d.{y}".formatted(day.getDayOfMonth(), day.getMonthValue()))
                        : words("{y} жылғы " + number + month.kk(), number + month.ru() + " {y} года");
        return new TermTruth(wording, "ONCE", day, day, List.of(day), Clarity.CLEAR);
    }

    private TermTruth half(String spec) {
        var second = number(spec) == 2;
        var roman = second ? "II" : "I";
        return clear(
                words("{y} жылғы " + roman + " жартыжылдық", roman + " полугодие {y} года"),
                "RANGE",
                second ? 7 : 1,
                second ? 12 : 6);
    }

    private TermTruth beyond() {
        var until = year + 4;
        var wording = new Words("%d-%d жылдар".formatted(year, until), "%d-%d годы".formatted(year, until));
        var end = LocalDate.of(until, 12, 31);
        return new TermTruth(wording, "RANGE", first(1), end, List.of(end), Clarity.BEYOND_PLAN);
    }

    private TermTruth again(Words wording, String kind, int months) {
        var due = new ArrayList<LocalDate>();
        IntStream.rangeClosed(1, 12 / months).forEach(n -> due.add(last(n * months)));
        return new TermTruth(wording, kind, first(1), last(12), due, Clarity.CLEAR);
    }

    private static TermTruth never(Words wording) {
        return new TermTruth(wording, "CONTINUOUS", null, null, List.of(), Clarity.CLEAR);
    }

    private TermTruth clear(Words wording, String kind, int from, int to) {
        return new TermTruth(wording, kind, first(from), last(to), List.of(last(to)), Clarity.CLEAR);
    }

    private Words words(String same) {
        return words(same, same);
    }

    private Words words(String kk, String ru) {
        return new Words(kk, ru).with("{y}", year);
    }

    private LocalDate first(int month) {
        return LocalDate.of(year, month, 1);
    }

    private LocalDate last(int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static int number(String spec) {
        return Integer.parseInt(spec.substring(1));
    }
}
