package kz.birlik.plans.likeness;

import java.util.Arrays;

/** Weighs what tells two titles apart by {@link Experience}; scratch space of an {@link Evidence}. */
final class Precedents implements Differences.Listener {

    private static final int UNASKED = -2;

    private final Vocabulary vocabulary;
    private final Experience experience;
    private final Sum left = new Sum();
    private final Sum right = new Sum();
    private final Sum instead = new Sum();
    private final Sum near = new Sum();
    private final Sum acts = new Sum();
    private int[] numbers = {};

    Precedents(Vocabulary vocabulary, Experience experience) {
        this.vocabulary = vocabulary;
        this.experience = experience;
    }

    /** Weights of one sort. */
    static final class Sum {
        private double total;
        private double most;
        private double least;

        private void clear() {
            total = 0;
            most = Double.NEGATIVE_INFINITY;
            least = Double.POSITIVE_INFINITY;
        }

        private void add(double weight) {
            total += weight;
            most = Math.max(most, weight);
            least = Math.min(least, weight);
        }

        double total() {
            return total;
        }

        double most() {
            return most < least ? 0 : most;
        }

        double least() {
            return most < least ? 0 : least;
        }
    }

    void weigh(Reading a, Leftover ofA, Reading b, Leftover ofB, Shared shared) {
        left.clear();
        right.clear();
        instead.clear();
        near.clear();
        acts.clear();
        Differences.tell(a, ofA, b, ofB, shared, this);
    }

    Sum left() {
        return left;
    }

    Sum right() {
        return right;
    }

    Sum instead() {
        return instead;
    }

    Sum near() {
        return near;
    }

    Sum acts() {
        return acts;
    }

    @Override
    public void alone(boolean ofLeft, int thing) {
        (ofLeft ? left : right).add(experience.alone(number(thing), vocabulary.kind(thing)));
    }

    @Override
    public void instead(int one, int other) {
        instead.add(experience.instead(number(one), vocabulary.kind(one), number(other), vocabulary.kind(other)));
    }

    @Override
    public void near(int one, int other) {
        near.add(experience.near(number(one), number(other)));
    }

    @Override
    public void onlyDone(int act, int other) {
        acts.add(experience.onlyDone(act, other));
    }

    @Override
    public void done(int act, int other) {
        acts.add(experience.done(act, other));
    }

    private int number(int thing) {
        if (thing >= numbers.length) {
            var known = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(thing + 1, vocabulary.size()));
            Arrays.fill(numbers, known, numbers.length, UNASKED);
        }
        if (numbers[thing] == UNASKED) {
            numbers[thing] = experience.number(vocabulary.entry(thing).key());
        }
        return numbers[thing];
    }
}
