package kz.birlik.plans.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.text.LocalizedText;

/** Rules by example, and laws that hold for any two tables; the seed is part of the failure. */
class LineMatcherTest {

    private static final long SEED = 20260601;
    private static final int CASES = 500;

    @Test
    void aMeasureKeepsItsLineByItsNumberWhenItsTitleIsReworded() {
        assertThat(match(table("1 Форум", "2 Клуб"), table("1 Форум матерей", "2 Клуб")))
                .containsExactly(0, 1);
    }

    @Test
    void aMeasureKeepsItsLineByItsTitleWhenItsNumberChanges() {
        assertThat(match(table("1 Форум", "2 Клуб"), table("2 Форум", "5 Клуб")))
                .containsExactly(0, 1);
    }

    @Test
    void aRowPutInAboveIsNewAndShiftsNothing() {
        assertThat(match(table("1 Форум", "2 Клуб"), table("1 Караван", "2 Форум", "3 Клуб")))
                .containsExactly(-1, 0, 1);
    }

    @Test
    void ofSeveralEqualTitlesTheNumberDecides() {
        assertThat(match(table("1 Форум", "2 Форум"), table("2 Форум"))).containsExactly(1);
        assertThat(match(table("1 Форум", "2 Форум"), table("3 Форум"))).containsExactly(-1);
        assertThat(match(table("1 Форум", "2 Форум"), table("4 Форум", "5 Форум")))
                .containsExactly(0, 1);
    }

    @Test
    void aNumberThatStandsTwiceSaysNothing() {
        assertThat(match(table("1 Форум", "1 Клуб"), table("1 Медиация"))).containsExactly(-1);
    }

    @Test
    void eitherLanguageTellsATitle() {
        var before = List.of(new LineMatcher.Line("1", LocalizedText.of("Аналар форумы", "Форум матерей")));
        var after = List.of(new LineMatcher.Line("9", LocalizedText.of("аналар форумы.", null)));

        assertThat(LineMatcher.match(before, after)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1", "3.1.", "№3.1", "№ 3.1", " 3.1) ", "3.1\u00a0"})
    void aNumberIsTheSameHoweverItIsDressed(String dressed) {
        assertThat(MeasureWords.number(dressed)).isEqualTo("3.1").isNotEqualTo(MeasureWords.number("3.10"));
    }

    @Test
    void readingANumberTwiceChangesNothingAndDifferentNumbersStayDifferent() {
        var random = new Random(SEED);
        for (var i = 0; i < CASES; i++) {
            var number = number(random);
            var other = number(random);
            var read = MeasureWords.number(dressed(number, random));
            assertThat(read).as("case %d of seed %d", i, SEED).isEqualTo(number);
            assertThat(MeasureWords.number(read)).isEqualTo(read);
            assertThat(MeasureWords.number(dressed(other, random)).equals(read)).isEqualTo(other.equals(number));
        }
    }

    @Test
    void noMeasureGoesOnTwiceAndATableGoesOnInItself() {
        var random = new Random(SEED);
        for (var i = 0; i < CASES; i++) {
            var before = randomTable(random);
            var after = randomTable(random);
            var taken = Arrays.stream(LineMatcher.match(before, after))
                    .filter(index -> index >= 0)
                    .toArray();
            assertThat(taken).as("case %d of seed %d", i, SEED).doesNotHaveDuplicates();
            assertThat(LineMatcher.match(before, before))
                    .as("case %d of seed %d", i, SEED)
                    .containsExactly(IntStream.range(0, before.size()).toArray());
        }
    }

    @Test
    void whereTitlesDifferNeitherOrderNorNumbersNorRowsPutInLoseALine() {
        var random = new Random(SEED);
        for (var i = 0; i < CASES; i++) {
            var titles = random.nextInt(20) + 1;
            var before = IntStream.range(0, titles)
                    .mapToObj(index -> line(String.valueOf(index + 1), "Мероприятие " + index))
                    .toList();
            var after = new ArrayList<LineMatcher.Line>();
            before.forEach(line -> after.add(new LineMatcher.Line(number(random), line.title())));
            IntStream.range(0, random.nextInt(5)).forEach(index -> after.add(line(number(random), "Новое " + index)));
            Collections.shuffle(after, random);
            var matched = LineMatcher.match(before, after);
            for (var row = 0; row < after.size(); row++) {
                var expected = before.stream()
                        .map(LineMatcher.Line::title)
                        .toList()
                        .indexOf(after.get(row).title());
                if (expected >= 0) {
                    assertThat(matched[row]).as("case %d of seed %d", i, SEED).isEqualTo(expected);
                }
            }
        }
    }

    private static int[] match(List<LineMatcher.Line> before, List<LineMatcher.Line> after) {
        return LineMatcher.match(before, after);
    }

    private static List<LineMatcher.Line> table(String... rows) {
        return Arrays.stream(rows)
                .map(row -> line(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1)))
                .toList();
    }

    private static LineMatcher.Line line(String number, String title) {
        return new LineMatcher.Line(number, LocalizedText.of(null, title));
    }

    private static List<LineMatcher.Line> randomTable(Random random) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(index -> new LineMatcher.Line(
                        random.nextInt(5) == 0 ? null : String.valueOf(random.nextInt(6)),
                        LocalizedText.of(null, "Мероприятие " + random.nextInt(6))))
                .toList();
    }

    private static String number(Random random) {
        return IntStream.range(0, random.nextInt(3) + 1)
                .mapToObj(level -> String.valueOf(random.nextInt(30) + 1))
                .collect(java.util.stream.Collectors.joining("."));
    }

    private static String dressed(String number, Random random) {
        return List.of("%s", "%s.", "№ %s", "%s)", "\u00a0%s ", "№%s.")
                .get(random.nextInt(6))
                .formatted(number);
    }
}
