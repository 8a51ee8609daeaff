package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Path JUDGE = Path.of("src/main/resources/likeness/judge.tsv");
    private static final Path EXPERIENCE = Path.of("src/main/resources/likeness/experience.tsv");
    /** The old tuning set has many ways of few measures, so each of its pairs counts half. */
    private static final double TUNING = 0.5;

    private static final LabelledSet SET = LabelledSet.read("fresh");

    private final Likeness likeness = new Likeness(Settings.USUAL);

    /** To learn the trees anew, as after a change of words or figures: -Dbirlik.judge.learn=true. */
    @Test
    void isLearnedFromTheSetsMeantForIt() throws IOException {
        assumeTrue(Boolean.getBoolean("birlik.judge.learn"), "only when asked for");
        var learning = new JudgeLearning();
        learning.add(LabelledSet.read("tuning"), TUNING);
        learning.add(SET, 1);
        LabelledSet.HANDS.forEach(hand -> learning.add(LabelledSet.read(hand), 1));
        write(JUDGE, learning.learn().stream());
        write(
                EXPERIENCE,
                Stream.concat(
                        Stream.of("what\tone\tother\tweight"),
                        learning.experience().lessons().stream()
                                .map(Experience.Lesson::line)
                                .sorted()));
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        var head = Files.readAllLines(file).stream().filter(line -> line.startsWith("#"));
        Files.write(file, Stream.concat(head, lines).toList());
    }

    @Test
    void saysTheSameWhicheverTitleComesFirst() {
        var comparison = comparison();
        var readings = readings();
        for (var one = 0; one < readings.size(); one++) {
            for (var other = one + 1; other < readings.size(); other++) {
                var forth = comparison.similarity(readings.get(one), readings.get(other));
                var back = comparison.similarity(readings.get(other), readings.get(one));
                assertThat(forth).as(pair(one, other)).isBetween(0.0, 1.0).isEqualTo(back);
            }
        }
    }

    @Test
    void isNearlySureOfATitleBesideItself() {
        var comparison = comparison();
        var readings = readings();
        for (var at = 0; at < readings.size(); at++) {
            assertThat(comparison.similarity(readings.get(at), readings.get(at)))
                    .as(SET.rows().get(at).text())
                    .isGreaterThan(Settings.USUAL.same());
        }
    }

    /** What a glance holds for hopeless, all the trees do too: none of the labelled pairs would come near enough for a group. */
    @Test
    void givesUpNoPairThatTheLaterTreesWouldBringBack() {
        var judge = Judge.shipped();
        var glanced = new int[2];
        for (var hand : LabelledSet.HANDS) {
            var rows = LabelledSet.read(hand).rows();
            var ofHand = new Likeness(Settings.USUAL);
            IntStream.range(0, rows.size())
                    .forEach(at -> ofHand.add(rows.get(at).wording(at)));
            var comparison = ofHand.comparison();
            var readings = IntStream.range(0, rows.size())
                    .mapToObj(at -> ofHand.reading(rows.get(at).wording(at)))
                    .toList();
            for (var one = 0; one < rows.size(); one++) {
                for (var other = one + 1; other < rows.size(); other++) {
                    var evidence = comparison.evidence(readings.get(one), readings.get(other));
                    if (evidence == null) {
                        continue;
                    }
                    var isHopeless = judge.sum(evidence, 0, Judge.GLANCE) < Judge.HOPELESS;
                    glanced[isHopeless ? 1 : 0]++;
                    if (isHopeless) {
                        assertThat(Judge.likelihood(judge.sum(evidence, 0, judge.trees())))
                                .as(rows.get(one).text() + " | "
                                        + rows.get(other).text())
                                .isLessThan(Settings.USUAL.same() * Settings.USUAL.lowest());
                    }
                }
            }
        }
        assertThat(glanced[1]).as("hopeless of %s", glanced[0] + glanced[1]).isGreaterThan(glanced[0] / 4);
    }

    private Comparison comparison() {
        IntStream.range(0, SET.rows().size())
                .forEach(at -> likeness.add(SET.rows().get(at).wording(at)));
        return likeness.comparison();
    }

    private List<Reading> readings() {
        return IntStream.range(0, SET.rows().size())
                .mapToObj(at -> likeness.reading(SET.rows().get(at).wording(at)))
                .toList();
    }

    private static String pair(int one, int other) {
        return SET.rows().get(one).text() + " | " + SET.rows().get(other).text();
    }
}
