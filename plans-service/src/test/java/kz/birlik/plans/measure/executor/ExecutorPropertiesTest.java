package kz.birlik.plans.measure.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every cell of executors, over thousands made up from seeds. */
class ExecutorPropertiesTest {

    private static final String REGION = "110000000";

    /** What a text of one language names, and how it says that a body can only be asked, or sums up. */
    private record Wording(String agreed, String sums, List<Named> names) {}

    /**
     * A name of a cell.
     *
     * @param bodies it stands for in the plan of a region
     * @param asked whether that body can only be asked, whoever writes it
     */
    private record Named(String name, int bodies, boolean asked) {

        static Named of(String name) {
            return new Named(name, 1, false);
        }
    }

    private static final Wording RUSSIAN = new Wording(
            " (по согласованию)",
            " (свод)",
            List.of(
                    Named.of("МКИ"),
                    Named.of("МНЭ"),
                    new Named("АНК", 1, true),
                    Named.of("Дом дружбы"),
                    Named.of("КГУ «Қоғамдық келісім»"),
                    Named.of("Министерство культуры и информации"),
                    Named.of("акимат Акмолинской области"),
                    Named.of("акимат области"),
                    Named.of("ЭКО"),
                    Named.of("НПО (Кокшетау, Степногорск)"),
                    new Named("акиматы областей, гг. Астаны, Алматы, Шымкента", 3, false)));
    private static final Wording KAZAKH = new Wording(
            " (келісім бойынша)",
            " (жинақтау)",
            List.of(
                    Named.of("МАМ"),
                    Named.of("ҰЭМ"),
                    new Named("ҚХА", 1, true),
                    Named.of("Достық үйі"),
                    Named.of("«Қоғамдық келісім» КММ"),
                    Named.of("Мәдениет және ақпарат министрлігі"),
                    Named.of("Ақмола облысының әкімдігі"),
                    Named.of("облыс әкімдігі"),
                    Named.of("ЭМБ"),
                    Named.of("ҮЕҰ (Көкшетау, Степногорск)"),
                    new Named("облыстардың, Астана, Алматы, Шымкент қалаларының әкімдіктері", 3, false)));
    private static final List<Wording> WORDINGS = List.of(RUSSIAN, KAZAKH);

    private final ExecutorParser parser = new ExecutorParser(new FewBodies());

    @ParameterizedTest
    @ValueSource(longs = {13, 42, 2008})
    void everyNameComesOutOnceAndInItsOrderHoweverTheCellIsDrawn(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 4_000; i++) {
            var cell = Cell.drawn(WORDINGS.get(i % 2), random);

            assertThat(parser.parse(cell.raw(), REGION))
                    .as("«%s», seed %d", cell.raw(), seed)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("body")
                    .isEqualTo(cell.expected());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {15, 44, 2010})
    void namesOfTheRegisterComeWithTheirBodiesInBothLanguages(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++) {
            for (var n = 0; n < RUSSIAN.names().size(); n++) {
                var russian = parser.parse(odd(RUSSIAN.names().get(n).name(), random), REGION);
                var kazakh = parser.parse(odd(KAZAKH.names().get(n).name(), random), REGION);

                assertThat(kazakh)
                        .extracting(Executor::body)
                        .isEqualTo(russian.stream().map(Executor::body).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 43, 2009})
    void readingWhatWasReadChangesNothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 4_000; i++) {
            var wording = WORDINGS.get(i % 2);
            var once = parser.parse(Cell.drawn(wording, random).raw(), REGION);

            assertThat(parser.parse(written(once, wording), REGION)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Министерство культуры/и информации               | Министерство культуры и информации",
                "Управление внутренней/политики области           | Управление внутренней политики области",
                "МКИ/акимат Акмолинской области                   | МКИ; акимат Акмолинской области",
                "АНК/(по согласованию)/МНЭ                        | АНК; МНЭ",
                "акиматы областей,/гг. Астаны, Алматы, Шымкента   | акиматы областей, гг. Астаны, Алматы, Шымкента",
            })
    void aLineBrokenWithinANameIsNoEndOfIt(String cell, String expected) {
        assertThat(parser.parse(cell.replace("/", "\n"), null).stream()
                        .map(Executor::name)
                        .distinct())
                .containsExactly(expected.split("; "));
    }

    /**
     * A cell and what is to be read of it.
     *
     * @param expected whatever the register says of their bodies
     */
    private record Cell(String raw, List<Executor> expected) {

        static Cell drawn(Wording wording, Random random) {
            var raw = new StringBuilder();
            var expected = new ArrayList<Executor>();
            var summing = -1;
            for (var n = random.nextInt(5); n >= 0; n--) {
                var named = wording.names().get(random.nextInt(wording.names().size()));
                var agreed = random.nextInt(4) == 0;
                var sums = random.nextInt(8) == 0;
                if (raw.length() > 0) {
                    raw.append(List.of(", ", ",", "; ", ",\n", ";\n", " ,  ").get(random.nextInt(6)));
                }
                raw.append(odd(named.name() + (sums ? wording.sums() : "") + (agreed ? wording.agreed() : ""), random));
                summing = sums && summing < 0 ? expected.size() : summing;
                for (var body = 0; body < named.bodies(); body++) {
                    expected.add(new Executor(named.name(), null, agreed || named.asked(), false));
                }
            }
            var lead = Math.max(summing, 0);
            expected.set(lead, leading(expected.get(lead)));
            return new Cell(raw.toString(), expected);
        }

        private static Executor leading(Executor executor) {
            return new Executor(executor.name(), executor.body(), executor.byAgreement(), true);
        }
    }

    /** Spaces that do not break, as editors copy them. */
    private static String odd(String words, Random random) {
        return random.nextInt(4) == 0 ? words.replace(" ", "\u00a0") : words;
    }

    /** A name that stands for several bodies is written once. */
    private static String written(List<Executor> executors, Wording wording) {
        var names = new ArrayList<String>();
        var bodies = new HashSet<String>();
        for (var i = 0; i < executors.size(); i++) {
            var executor = executors.get(i);
            var goesOn = i > 0
                    && executor.body() != null
                    && executors.get(i - 1).name().equals(executor.name())
                    && bodies.add(executor.body());
            if (!goesOn) {
                bodies.clear();
                bodies.add(String.valueOf(executor.body()));
                names.add(executor.name()
                        + (executor.lead() && i > 0 ? wording.sums() : "")
                        + (executor.byAgreement() ? wording.agreed() : ""));
            }
        }
        return String.join(", ", names);
    }
}
