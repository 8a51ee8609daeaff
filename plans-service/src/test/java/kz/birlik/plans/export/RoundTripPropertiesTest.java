package kz.birlik.plans.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.importing.table.YearCost;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.executor.FewBodies;
import kz.birlik.plans.measure.term.TermParser;

/**
 * What holds of every table, whatever its words: exported, read and exported again it is the same bytes, and what was read is what had
 * been written.
 */
class RoundTripPropertiesTest {

    private static final int ROUNDS = 40;
    private static final List<String> BITS = List.of(
            "форум",
            "Караван милосердия",
            "«Жомарт жан»",
            "Қоғамдық келісім ғұрпы әңгімесі",
            "ІІ іс-шара",
            ",",
            ";",
            "\"",
            "'",
            "''=",
            "=1+1",
            "+7 701",
            "-",
            "@СУММ(A1)",
            "\uFF1D2",
            "!",
            "|",
            "\n",
            "\u00a0",
            "  ",
            "\t",
            "&lt;b>",
            "<a/>",
            "]]>",
            "_x000D_",
            "_x005F_",
            "1 073 763,3",
            "🌾",
            "(по поручению",
            ")",
            "№ 7.",
            "тыс. тенге",
            "всего",
            "Итого",
            "примечание",
            "*");
    private static final List<String> EXECUTORS = List.of(
            "МКИ",
            "АНК (по согласованию)",
            "МНЭ (свод)",
            "акиматы областей, гг. Астаны, Алматы, Шымкента",
            "акимат области",
            "НАО «Центр, которого нет»",
            "=HYPERLINK(\"x\")",
            "-ОФ «Бірлік»\nжанындағы кеңес",
            "МКИ и АНК",
            "Қоғамдық келісім КММ (келісім бойынша)");
    private static final List<String> TERMS = List.of(
            "II квартал 2026 года",
            "2026-2028 годы",
            "ежегодно, декабрь",
            "жыл сайын,\nжелтоқсан",
            "постоянно",
            "по отдельному графику",
            "01.06.2026",
            "-до конца года",
            "@ 2027",
            "2026 жылғы ІІІ\u00a0тоқсан");

    static Stream<Arguments> everyFormatAndLanguage() {
        return Stream.of(ExportFormat.values())
                .flatMap(format -> Stream.of(Language.KK, Language.RU).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyFormatAndLanguage")
    void aTableComesBackAsItWasWritten(ExportFormat format, Language language) {
        for (var round = 0; round < ROUNDS; round++) {
            var random = new Random(1_000L * round + 7);
            var written = measures(random, language);
            var file = Tables.written(
                    format, language, written.stream().map(Tables::view).toList());

            assertThat(Tables.read(format, file))
                    .as("%s %s, round %d", format, language, round)
                    .noneMatch(report -> report.outcome() == Outcome.ERROR);
            var read = Tables.measures(format, file);
            assertThat(read).as("%s %s, round %d", format, language, round).hasSameSizeAs(written);
            for (var i = 0; i < read.size(); i++) {
                assertThat(read.get(i))
                        .as("%s %s, round %d", format, language, round)
                        .usingRecursiveComparison()
                        .isEqualTo(written.get(i));
            }
            assertThat(Tables.written(
                            format, language, read.stream().map(Tables::view).toList()))
                    .as("%s %s, round %d", format, language, round)
                    .isEqualTo(file);
        }
    }

    /** Made the way an import makes them, so that what is written is what an import could have kept. */
    private static List<ReadMeasure> measures(Random random, Language language) {
        var executors = new ExecutorParser(new FewBodies());
        var withIndicators = random.nextBoolean();
        var sections = random.nextInt(3);
        var measures = new ArrayList<ReadMeasure>();
        String section = null;
        var count = 1 + random.nextInt(12);
        for (var i = 1; i <= count; i++) {
            if (sections > 0 && (i == 1 || random.nextInt(3) == 0)) {
                section = spaced("Направление %d. %s".formatted(i, words(random)));
            }
            var title = "Мероприятие %d".formatted(i);
            var shown = random.nextInt(4) == 0 ? title : oneLine(words(random) + title);
            var costs = costs(random);
            measures.add(new ReadMeasure(
                    number(random, i),
                    language == Language.KK ? LocalizedText.of(shown, null) : LocalizedText.of(null, shown),
                    maybe(random),
                    executors.parse(listed(random), Tables.REGION),
                    random.nextInt(5) == 0
                            ? null
                            : TermParser.parse(TERMS.get(random.nextInt(TERMS.size())), Tables.LIFE)
                                    .map(reading -> reading.term())
                                    .orElseThrow(),
                    costs,
                    total(random, costs),
                    maybe(random),
                    maybe(random),
                    withIndicators ? maybe(random) : null,
                    section));
        }
        return measures;
    }

    private static String number(Random random, int i) {
        return switch (random.nextInt(5)) {
            case 0 -> i + "." + random.nextInt(20);
            case 1 -> "0" + i;
            case 2 -> i + "..";
            case 3 -> "-" + i;
            default -> String.valueOf(i);
        };
    }

    private static String listed(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> EXECUTORS.get(random.nextInt(EXECUTORS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? ", " : ";\n"));
    }

    private static List<YearCost> costs(Random random) {
        var costs = new ArrayList<YearCost>();
        for (var year : Tables.LIFE.years()) {
            if (random.nextBoolean()) {
                costs.add(new YearCost(year, money(random)));
            }
        }
        if (random.nextInt(10) == 0) {
            costs.add(new YearCost(2031, money(random)));
        }
        return costs;
    }

    private static BigDecimal money(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new BigDecimal("9999999999999.9");
            case 1 -> new BigDecimal("0.0");
            case 2 -> BigDecimal.valueOf(random.nextInt(1_000_000), 1);
            default -> BigDecimal.valueOf(random.nextInt(99_999), 0).setScale(1);
        };
    }

    /** Now and then none, or another one than the years add up to. */
    private static BigDecimal total(Random random, List<YearCost> costs) {
        if (costs.isEmpty()) {
            return random.nextBoolean() ? null : money(random);
        }
        var sum = costs.stream().map(YearCost::thousandKzt).reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
        return random.nextInt(8) == 0 ? money(random) : sum;
    }

    private static String maybe(Random random) {
        var words = oneLine(words(random));
        return random.nextInt(3) == 0 || words.isEmpty() ? null : words;
    }

    private static String words(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(7))
                .mapToObj(i -> BITS.get(random.nextInt(BITS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    /** As an import keeps it; said here anew, so that a slip there is seen here. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
