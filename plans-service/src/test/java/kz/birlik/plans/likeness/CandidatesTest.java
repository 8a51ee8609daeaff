package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void titlesThatShareMostAreProposed() {
        var sketches = random(2_000, 12, 100_000, 1);
        for (var at = 0; at < 1_000; at++) {
            var hashes = sketches[at].hashes().clone();
            for (var changed = 0; changed < 4; changed++) {
                hashes[changed] = Hashes.mixed(hashes[changed]);
            }
            sketches[1_000 + at] = new Candidates.Sketch(1_000 + at, hashes, sketches[at].weights());
        }
        var candidates = new Candidates(sketches, () -> {}).new Walk();
        var found = IntStream.range(0, 1_000)
                .filter(at -> {
                    var seen = new boolean[1];
                    candidates.after(at, other -> seen[0] |= other == at + 1_000);
                    return seen[0];
                })
                .count();
        assertThat(found).as("pairs that share 8 of 16 things").isGreaterThan(970);
    }

    @Test
    void titlesThatShareNothingAreNot() {
        assertThat(proposals(random(2_000, 12, Integer.MAX_VALUE, 2))).isZero();
    }

    @Test
    void aCrowdOfTitlesMadeOfTheSameFewWordsCostsInProportionToItsSize() {
        var small = proposals(random(2_000, 6, 12, 3));
        var large = proposals(random(20_000, 6, 12, 3));
        assertThat((double) large / small).as("ten times the titles").isLessThan(20);
    }

    @Test
    void eachPairIsProposedOnce() {
        var candidates = new Candidates(random(300, 6, 12, 4), () -> {}).new Walk();
        for (var at = 0; at < 300; at++) {
            var seen = new HashSet<Integer>();
            candidates.after(at, other -> assertThat(seen.add(other)).isTrue());
        }
    }

    @Test
    void measuresWithTwoTitlesAreProposedOnceAndNeverToThemselves() {
        var sketches = random(300, 6, 12, 5);
        Arrays.setAll(sketches, at -> new Candidates.Sketch(at / 2, sketches[at].hashes(), sketches[at].weights()));
        var candidates = new Candidates(sketches, () -> {}).new Walk();
        var seen = new HashSet<List<Integer>>();
        for (var at = 0; at < 300; at++) {
            var own = at / 2;
            candidates.after(at, other -> {
                assertThat(other).isGreaterThan(own);
                assertThat(seen.add(List.of(own, other))).isTrue();
            });
        }
        assertThat(seen).isNotEmpty();
    }

    private static long proposals(Candidates.Sketch[] sketches) {
        var candidates = new Candidates(sketches, () -> {}).new Walk();
        var count = new long[1];
        for (var at = 0; at < sketches.length; at++) {
            candidates.after(at, other -> count[0]++);
        }
        return count[0];
    }

    private static Candidates.Sketch[] random(int titles, int things, int kinds, int seed) {
        var random = new Random(seed);
        return IntStream.range(0, titles)
                .mapToObj(title -> {
                    var hashes = random.ints(things, 0, kinds)
                            .asLongStream()
                            .map(Hashes::mixed)
                            .distinct()
                            .toArray();
                    var weights = new float[hashes.length];
                    Arrays.fill(weights, 1);
                    return new Candidates.Sketch(title, hashes, weights);
                })
                .toArray(Candidates.Sketch[]::new);
    }
}
