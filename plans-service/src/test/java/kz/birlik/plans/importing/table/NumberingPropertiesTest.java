package kz.birlik.plans.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.executor.FewBodies;
import kz.birlik.plans.measure.term.Period;

/** What holds of the numbers of every plan: they are text, kept as written, and a number is told when it comes again in its section. */
class NumberingPropertiesTest {

    private static final PlanFrame YEAR =
            new PlanFrame(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), null);

    /** The words of a table in one language: its header, a section with its number, and the cells of a measure. */
    private record Wording(List<String> header, String section, String letters, List<String> cells) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    List.of("№", "Мероприятие", "Исполнители", "Срок"),
                    "Направление %d",
                    "абв",
                    List.of("Форум", "МКИ", "май")),
            new Wording(
                    List.of("Р/с №", "Іс-шараның атауы", "Жауапты орындаушылар", "Орындалу мерзімі"),
                    "%d-бағыт. Қоғамдық келісім",
                    "аәб",
                    List.of("Аналар форумы", "МАМ", "мамыр")),
            new Wording(
                    List.of("№ р/с", "Іс-шара", "Орындаушылар", "Мерзімі"),
                    "%d-бағыт.",
                    "аәб",
                    List.of("Аналар форумы", "МАМ", "мамыр")));

    @ParameterizedTest
    @ValueSource(longs = {5, 50, 500})
    void aNumberIsKeptAsWrittenAndToldWhenItComesAgain(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var wording = WORDINGS.get(round % WORDINGS.size());
            var directions = new ArrayList<String>();
            String direction = null;
            var rows = new ArrayList<List<String>>();
            var expected = new ArrayList<String>();
            var repeated = new ArrayList<Boolean>();
            var seen = new HashMap<String, Integer>();
            for (var i = 0; i < 30; i++) {
                if (random.nextInt(6) == 0) {
                    direction = wording.section().formatted(round + i);
                    rows.add(List.of(direction));
                    seen.clear();
                }
                var number = number(random, wording.letters());
                rows.add(List.of(
                        number + (random.nextBoolean() ? "" : "."),
                        wording.cells().get(0) + " " + i,
                        wording.cells().get(1),
                        wording.cells().get(2)));
                expected.add(number);
                directions.add(direction);
                repeated.add(seen.put(number, i) != null);
            }
            var measures = read(wording.header(), rows).stream()
                    .filter(report -> report.measure() != null)
                    .toList();

            assertThat(measures).extracting(report -> report.measure().number()).isEqualTo(expected);
            assertThat(measures)
                    .extracting(report -> report.measure().direction())
                    .isEqualTo(directions);
            assertThat(measures)
                    .as("seed %d, round %d", seed, round)
                    .extracting(report -> report.messages().stream()
                            .anyMatch(message -> message.code() == MessageCode.NUMBER_REPEATED))
                    .isEqualTo(repeated);
        }
    }

    private static String number(Random random, String letters) {
        var whole = String.valueOf(1 + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> whole + "." + (1 + random.nextInt(30));
            case 1 -> whole + "-" + letters.charAt(random.nextInt(3));
            case 2 -> "0" + whole;
            default -> whole;
        };
    }

    private static List<RowReport> read(List<String> header, List<List<String>> rows) {
        var reports = new ArrayList<RowReport>();
        var table = new PlanTable(YEAR, new ExecutorParser(new FewBodies()), reports::add);
        table.row(row(1, header));
        for (var i = 0; i < rows.size(); i++) {
            table.row(row(i + 2, rows.get(i)));
        }
        table.end();
        return reports;
    }

    private static FileRow row(int number, List<String> texts) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < texts.size(); column++) {
            cells.add(Cell.of(column, texts.get(column)));
        }
        return new FileRow(number, null, number, false, cells);
    }
}
