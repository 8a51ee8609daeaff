package kz.birlik.plans.measure.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ExecutorParserTest {

    private final ExecutorParser parser = new ExecutorParser(new FewBodies());

    @Test
    void theFirstBodyNamedLeads() {
        assertThat(parser.parse("МКИ, МНЭ", null))
                .containsExactly(new Executor("МКИ", "MKI", false, true), new Executor("МНЭ", "MNE", false, false));
    }

    @Test
    void theBodyThatCollectsLeadsWhereverItStands() {
        assertThat(parser.parse("МНЭ, МКИ (созыв)", null))
                .containsExactly(new Executor("МНЭ", "MNE", false, false), new Executor("МКИ", "MKI", false, true));
    }

    @Test
    void agreementIsReadInBothLanguages() {
        assertThat(parser.parse("МКИ; НПО (по согласованию)", null)).contains(new Executor("НПО", null, true, false));
        assertThat(parser.parse("МАМ, ҮЕҰ (келісім бойынша)", null))
                .containsExactly(new Executor("МАМ", "MKI", false, true), new Executor("ҮЕҰ", null, true, false));
    }

    @Test
    void aBodyTheGovernmentCannotOrderIsByAgreementWhateverThePlanWrites() {
        assertThat(parser.parse("АНК", null)).containsExactly(new Executor("АНК", "APK", true, true));
    }

    @Test
    void theAkimatsOfTheRegionsAreAllOfThem() {
        var found = parser.parse("МКИ, акиматы областей, гг. Астаны, Алматы, Шымкента", null);

        assertThat(found)
                .extracting(Executor::body)
                .containsExactly("MKI", "AKIM-110000000", "AKIM-550000000", "AKIM-710000000");
    }

    @Test
    void theAkimatOfTheRegionIsThatOfThePlan() {
        assertThat(parser.parse("акимат области", "110000000"))
                .containsExactly(new Executor("акимат области", "AKIM-110000000", false, true));
    }

    @Test
    void twoKnownBodiesJoinedByAndAreTwo() {
        assertThat(parser.parse("МКИ и МНЭ", null)).extracting(Executor::body).containsExactly("MKI", "MNE");
        assertThat(parser.parse("Управление культуры и спорта", null))
                .containsExactly(new Executor("Управление культуры и спорта", null, false, true));
    }

    @Test
    void commasInBracketsPartNothing() {
        assertThat(parser.parse("КГУ «Қоғамдық келісім» (Кокшетау, Степногорск), МКИ", null))
                .extracting(Executor::name)
                .containsExactly("КГУ «Қоғамдық келісім» (Кокшетау, Степногорск)", "МКИ");
    }

    @Test
    void aLongRunOfSpacesCostsNoMoreThanOtherLetters() {
        var hostile = "a" + " ".repeat(1_998) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
            for (var row = 0; row < 200; row++) {
                parser.parse(hostile, null);
            }
        });
        assertThat(parser.parse(hostile, null)).extracting(Executor::name).containsExactly("a b");
    }

    @Test
    void lettersThatGrowWhenMadeSmallShiftNothing() {
        var names = parser.parse("İ".repeat(50) + ", акиматы областей, гг. Астаны, Алматы, Шымкента", null);
        assertThat(names).extracting(Executor::name).contains("İ".repeat(50));
        assertThat(names).filteredOn(executor -> executor.body() != null).isNotEmpty();
    }

    @Test
    void anEmptyCellNamesNobody() {
        assertThat(parser.parse(" - ", null)).isEmpty();
        assertThat(parser.parse(null, null)).isEmpty();
    }

    @Test
    void exactlyOneOfSeveralLeadsHoweverTheyAreSeparated() {
        var random = new Random(13);
        var names = List.of("МКИ", "МНЭ", "АНК", "НПО", "Дом дружбы", "ЭКО (по согласованию)");
        for (var i = 0; i < 2_000; i++) {
            var chosen = new ArrayList<String>();
            for (var n = random.nextInt(5); n >= 0; n--) {
                chosen.add(names.get(random.nextInt(names.size())));
            }
            var separator = List.of(", ", "; ", ",\n", "\n").get(random.nextInt(4));
            var raw = chosen.stream().collect(Collectors.joining(separator));
            var found = parser.parse(raw, null);

            assertThat(found).as(raw).hasSameSizeAs(chosen);
            assertThat(found).as(raw).filteredOn(Executor::lead).hasSize(1);
        }
    }
}
