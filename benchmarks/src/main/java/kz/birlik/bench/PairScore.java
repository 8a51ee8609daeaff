package kz.birlik.bench;

import java.util.List;
import java.util.Objects;

/**
 * How well groups that were found agree with those of a file, over all pairs of titles; pairs of a Kazakh and a Russian title are counted
 * once more for themselves. Where there is nothing to be wrong about, a share is 1.
 */
record PairScore(Tally all, Tally across) {

    /**
     * @param right pairs found that the file has
     * @param wrong pairs found that it has not
     * @param missed pairs it has that were not found
     */
    record Tally(long right, long wrong, long missed) {

        double precision() {
            return share(right, right + wrong);
        }

        double recall() {
            return share(right, right + missed);
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }
    }

    /** @param found the group of each title by its place; null for a title that is like no other */
    static PairScore of(List<LabelledText> texts, List<String> found) {
        if (texts.size() != found.size()) {
            throw new BenchFailed("%d titles, but groups for %d".formatted(texts.size(), found.size()));
        }
        var all = new long[3];
        var across = new long[3];
        for (var one = 0; one < texts.size(); one++) {
            for (var other = one + 1; other < texts.size(); other++) {
                var same = texts.get(one).group().equals(texts.get(other).group());
                var taken = found.get(one) != null && Objects.equals(found.get(one), found.get(other));
                if (same || taken) {
                    var kind = same && taken ? 0 : taken ? 1 : 2;
                    all[kind]++;
                    if (!texts.get(one).language().equals(texts.get(other).language())) {
                        across[kind]++;
                    }
                }
            }
        }
        return new PairScore(new Tally(all[0], all[1], all[2]), new Tally(across[0], across[1], across[2]));
    }

    Result result() {
        return new Result()
                .with("precision", all.precision())
                .with("recall", all.recall())
                .with("crossPrecision", across.precision())
                .with("crossRecall", across.recall())
                .with("pairs", all.right() + all.missed());
    }
}
