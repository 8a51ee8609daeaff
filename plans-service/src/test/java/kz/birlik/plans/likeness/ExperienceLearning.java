package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import kz.birlik.plans.likeness.Experience.Lesson;
import kz.birlik.plans.likeness.Experience.What;

/** Counts in labelled sets what each thing that tells titles apart meant. */
final class ExperienceLearning {

    /** So many pairs that mean neither more nor less than their kind does are added to those counted. */
    private static final double DOUBT = 2;

    private static final double DOUBT_OF_ACTS = 3;
    private static final double DOUBT_OF_KINDS = 5;
    /** What was seen once is chance. */
    private static final int SEEN = 2;

    /**
     * @param one the key of a thing, or the name of an act
     * @param kinds what it falls back on when it is seldom met
     */
    record Point(What what, String one, String other, Lesson kinds) {

        /** A quoted name or a day put together of words is the wording of one set: it counts for its kind alone. */
        boolean isWording() {
            return isWording(one) || isWording(other);
        }

        static boolean isWording(String key) {
            return !key.startsWith("#") && key.contains("(");
        }
    }

    /** Two titles of a set. */
    record Case(Set<Point> points, boolean same, double weight) {}

    private static final class Count {
        private double same;
        private double apart;
        private int seen;

        private void add(Case one) {
            seen++;
            if (one.same()) {
                same += one.weight();
            } else {
                apart += one.weight();
            }
        }

        private void add(Count other) {
            same += other.same;
            apart += other.apart;
        }

        /** @return of so many more pairs, that share of them apart, how much more often apart than the same */
        private double logarithm(double more, double share) {
            return Math.log((apart + more * share) / (same + more * (1 - share)));
        }

        private double share(double more, double share) {
            return (apart + more * share) / (apart + same + more);
        }
    }

    private final Map<Point, Count> counts = new HashMap<>();
    private final Count all = new Count();

    void add(List<Case> cases) {
        for (var each : cases) {
            all.add(each);
            each.points()
                    .forEach(point ->
                            counts.computeIfAbsent(point, added -> new Count()).add(each));
        }
    }

    Experience experience() {
        return new Experience(lessons());
    }

    List<Lesson> lessons() {
        var usual = all.share(0, 0);
        var offset = Math.log(usual / (1 - usual));
        var kinds = new HashMap<Lesson, Count>();
        counts.forEach((point, count) -> {
            if (point.kinds() != null) {
                kinds.computeIfAbsent(point.kinds(), added -> new Count()).add(count);
            }
        });
        var lessons = new ArrayList<Lesson>();
        kinds.forEach((kind, count) -> {
            var share = count.share(DOUBT_OF_KINDS, usual);
            lessons.add(weighed(kind.what(), kind.one(), kind.other(), Math.log(share / (1 - share)) - offset));
        });
        counts.forEach((point, count) -> {
            if (count.seen >= SEEN && !point.isWording()) {
                var share =
                        point.kinds() == null ? usual : kinds.get(point.kinds()).share(DOUBT_OF_KINDS, usual);
                var doubt = point.what() == What.DONE || point.what() == What.ONLY_DONE ? DOUBT_OF_ACTS : DOUBT;
                lessons.add(weighed(point.what(), point.one(), point.other(), count.logarithm(doubt, share) - offset));
            }
        });
        return lessons;
    }

    private static Lesson weighed(What what, String one, String other, double weight) {
        return new Lesson(what, one, other, (float) weight);
    }

    /** Writes down what it is told. */
    static final class Notes implements Differences.Listener {

        private final Function<Integer, Vocabulary.Entry> things;
        private final Set<Point> points = new HashSet<>();

        Notes(Function<Integer, Vocabulary.Entry> things) {
            this.things = things;
        }

        Set<Point> points() {
            return points;
        }

        @Override
        public void alone(boolean ofLeft, int thing) {
            var entry = things.apply(thing);
            points.add(new Point(
                    What.ALONE,
                    entry.key(),
                    "",
                    new Lesson(What.ALONE_OF_KIND, entry.kind().name(), "", 0)));
        }

        @Override
        public void instead(int left, int right) {
            var one = things.apply(left);
            var other = things.apply(right);
            if (one.key().compareTo(other.key()) > 0) {
                instead(right, left);
                return;
            }
            var isFirst = one.kind().compareTo(other.kind()) <= 0;
            points.add(new Point(
                    What.INSTEAD,
                    one.key(),
                    other.key(),
                    new Lesson(
                            What.INSTEAD_OF_KIND,
                            (isFirst ? one : other).kind().name(),
                            (isFirst ? other : one).kind().name(),
                            0)));
        }

        @Override
        public void near(int one, int other) {
            sorted(What.NEAR, things.apply(one).key(), things.apply(other).key());
        }

        @Override
        public void onlyDone(int act, int other) {
            sorted(What.ONLY_DONE, act(act), act(other));
        }

        @Override
        public void done(int act, int other) {
            sorted(What.DONE, act(act), act(other));
        }

        private void sorted(What what, String one, String other) {
            var inOrder = one.compareTo(other) <= 0;
            points.add(new Point(what, inOrder ? one : other, inOrder ? other : one, null));
        }

        private static String act(int act) {
            var names = Acts.shipped().names();
            return act == names.size() ? "" : names.get(act);
        }
    }
}
