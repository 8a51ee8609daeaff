package kz.birlik.plans.measure.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every cell of executors, over thousands made up from seeds. */
class ExecutorPropertiesTest {

    private static final List<String> NAMES = List.of(
            "МКИ",
            "МНЭ",
            "АНК",
            "Дом дружбы",
            "КГУ «Қоғамдық келісім»",
            "Министерство культуры и информации",
            "акимат Акмолинской области",
            "ЭКО (по согласованию)",
            "НПО (Кокшетау, Степногорск)");

    private final ExecutorParser parser = new ExecutorParser(new FewBodies());

    @ParameterizedTest
    @ValueSource(longs = {13, 42, 2008})
    void everyNameComesOutOnceAndInItsOrderHoweverTheCellIsDrawn(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var names = chosen(random);
            var raw = joined(names, random);
            var found = parser.parse(raw, "110000000");

            assertThat(found)
                    .as("%s, seed %d", raw, seed)
                    .extracting(Executor::name)
                    .isEqualTo(plain(names));
            assertThat(found).as(raw).filteredOn(Executor::lead).hasSize(1);
            assertThat(found.get(0).lead()).isTrue();
            for (var n = 0; n < names.size(); n++) {
                assertThat(found.get(n).byAgreement())
                        .as(raw)
                        .isEqualTo(names.get(n).contains("согласованию")
                                || names.get(n).equals("АНК"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 43, 2009})
    void readingWhatWasReadChangesNothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var once = parser.parse(joined(chosen(random), random), null);
            var written = String.join(
                    ", ",
                    once.stream()
                            .map(executor -> executor.name() + (executor.byAgreement() ? " (по согласованию)" : ""))
                            .toList());

            assertThat(parser.parse(written, null)).isEqualTo(once);
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

    private static List<String> chosen(Random random) {
        var chosen = new ArrayList<String>();
        for (var n = random.nextInt(5); n >= 0; n--) {
            chosen.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        return chosen;
    }

    private static String joined(List<String> names, Random random) {
        var raw = new StringBuilder();
        for (var name : names) {
            if (raw.length() > 0) {
                raw.append(List.of(", ", ",", "; ", ",\n", ";\n", " ,  ").get(random.nextInt(6)));
            }
            raw.append(random.nextInt(4) == 0 ? name.replace(" ", "\u00a0") : name);
        }
        return raw.toString();
    }

    private static List<String> plain(List<String> names) {
        return names.stream()
                .map(name -> name.replace(" (по согласованию)", ""))
                .toList();
    }
}
