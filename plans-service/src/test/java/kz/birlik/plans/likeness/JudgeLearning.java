package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;

/** Learns the trees of a {@link Judge} from labelled sets, by LightGBM; one thread and no chance, so that the same sets give the same trees. */
final class JudgeLearning {

    private static final String PARAMETERS =
            "objective=binary num_leaves=24 learning_rate=0.1 min_data_in_leaf=15 lambda_l2=3"
                    + " feature_fraction=0.5 bagging_fraction=0.7 bagging_freq=1 seed=5 deterministic=true force_row_wise=true"
                    + " num_threads=1 verbosity=-1";

    private static final int TREES = 120;

    /** Pairs that are easily mistaken for the same are few among those that differ; they count more. */
    private static final double MISTAKEN = 1.5;

    private static final int SHARED = Evidence.TRAITS.indexOf("share of instead");
    /** Pairs that share less say nothing of what tells measures apart. */
    private static final double LEAST_SHARED = 0.6;

    /** What was learned of a set is no evidence for that set, so it is left out in turns. */
    private static final int TURNS = 10;

    private final List<Labelled> sets = new ArrayList<>();
    private final List<float[]> evidence = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** A set, and how much its pairs count. */
    private record Labelled(LabelledSet set, double weight, List<ExperienceLearning.Case> cases) {}

    /** What two titles of a set are. */
    @FunctionalInterface
    private interface Pair {
        void take(LabelledSet.Row one, LabelledSet.Row other, double[] evidence, ExperienceLearning.Notes notes);
    }

    /** @param weight how much its pairs count */
    void add(LabelledSet set, double weight) {
        var cases = new ArrayList<ExperienceLearning.Case>();
        pairs(set, new Experience(List.of()), (one, other, told, notes) -> {
            if (one.isSame(other) || one.isEasilyMistakenFor(other) || told[SHARED] > LEAST_SHARED) {
                cases.add(new ExperienceLearning.Case(notes.points(), one.isSame(other), weight));
            }
        });
        sets.add(new Labelled(set, weight, cases));
    }

    private static void pairs(LabelledSet set, Experience experience, Pair pair) {
        var likeness = new Likeness(Settings.USUAL);
        var rows = set.rows();
        IntStream.range(0, rows.size()).forEach(at -> likeness.add(rows.get(at).wording(at)));
        var readings = IntStream.range(0, rows.size())
                .mapToObj(at -> likeness.reading(rows.get(at).wording(at)))
                .toList();
        var comparison = likeness.comparison(experience);
        for (var one = 0; one < rows.size(); one++) {
            for (var other = one + 1; other < rows.size(); other++) {
                var told = comparison.evidence(readings.get(one), readings.get(other));
                if (told != null) {
                    var notes = new ExperienceLearning.Notes(likeness::entry);
                    comparison.tell(readings.get(one), readings.get(other), notes);
                    pair.take(rows.get(one), rows.get(other), told, notes);
                }
            }
        }
    }

    /** @return what the sets taught of single things */
    ExperienceLearning experience() {
        return experience(-1);
    }

    private ExperienceLearning experience(int leftOut) {
        var learning = new ExperienceLearning();
        IntStream.range(0, sets.size())
                .filter(at -> at % TURNS != leftOut)
                .forEach(at -> learning.add(sets.get(at).cases()));
        return learning;
    }

    private void gather() {
        for (var turn = 0; turn < TURNS; turn++) {
            var experience = experience(turn).experience();
            for (var at = turn; at < sets.size(); at += TURNS) {
                var labelled = sets.get(at);
                pairs(labelled.set(), experience, (one, other, told, notes) -> {
                    evidence.add(floats(told));
                    labels.add(one.isSame(other) ? 1f : 0f);
                    weights.add((float)
                            (one.isEasilyMistakenFor(other) ? MISTAKEN * labelled.weight() : labelled.weight()));
                });
            }
        }
    }

    private static float[] floats(double[] values) {
        var floats = new float[values.length];
        for (var at = 0; at < values.length; at++) {
            floats[at] = (float) values[at];
        }
        return floats;
    }

    /** @return the lines of the file a judge is read from */
    List<String> learn() {
        gather();
        var columns = Evidence.TRAITS.size();
        var data = new float[evidence.size() * columns];
        for (var row = 0; row < evidence.size(); row++) {
            System.arraycopy(evidence.get(row), 0, data, row * columns, columns);
        }
        try {
            var dataset = LGBMDataset.createFromMat(data, evidence.size(), columns, true, PARAMETERS, null);
            dataset.setField("label", floats(labels));
            dataset.setField("weight", floats(weights));
            var booster = LGBMBooster.create(dataset, PARAMETERS);
            for (var tree = 0; tree < TREES; tree++) {
                booster.updateOneIter();
            }
            var model = booster.saveModelToString(0, TREES, LGBMBooster.FeatureImportanceType.GAIN);
            booster.close();
            // Not before: the booster learns from memory that the data set owns.
            dataset.close();
            return lines(model);
        } catch (LGBMException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static float[] floats(List<Float> values) {
        var floats = new float[values.size()];
        for (var at = 0; at < floats.length; at++) {
            floats[at] = values.get(at);
        }
        return floats;
    }

    private static List<String> lines(String model) {
        return Arrays.stream(model.split("\n\n"))
                .filter(block -> block.strip().startsWith("Tree="))
                .flatMap(block -> new LearnedTree(block).lines().stream())
                .collect(Collectors.toList());
    }

    /** A tree as LightGBM writes it. */
    private static final class LearnedTree {
        private final java.util.Map<String, String[]> fields;

        LearnedTree(String block) {
            fields = block.lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> field[1].split(" ")));
        }

        List<String> lines() {
            var lines = new ArrayList<String>();
            if (fields.get("num_leaves")[0].equals("1")) {
                lines.add(leaf("tree", 0));
            } else {
                write(0, "tree", lines);
            }
            return lines;
        }

        private void write(int node, String mark, List<String> lines) {
            if (node < 0) {
                lines.add(leaf(mark, -node - 1));
                return;
            }
            var place = lines.size();
            lines.add("");
            write(number("left_child", node), "", lines);
            var no = lines.size() - place;
            write(number("right_child", node), "", lines);
            lines.set(
                    place,
                    "%s\t%s\t%s\t%d"
                            .formatted(
                                    mark,
                                    Evidence.TRAITS.get(number("split_feature", node)),
                                    rounded(fields.get("threshold")[node]),
                                    no));
        }

        private String leaf(String mark, int leaf) {
            return "%s\t\t%s\t".formatted(mark, rounded(fields.get("leaf_value")[leaf]));
        }

        private int number(String field, int node) {
            return Integer.parseInt(fields.get(field)[node]);
        }

        private static String rounded(String value) {
            return String.format(Locale.ROOT, "%.6f", Double.parseDouble(value));
        }
    }
}
