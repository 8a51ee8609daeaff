package kz.birlik.plans.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What it meant in labelled sets that a thing stands in one title alone, that another stands instead of it, that two were taken for nearly
 * the same, that one title does what the other does not. Each weight is the logarithm of how much more often such titles were two
 * measures than pairs of titles are at all: «победителей» beside a contest weighs much, «области» nothing. Learned, not written.
 */
final class Experience {

    private static final String NAME = "likeness/experience.tsv";
    private static final String HEADER = "what\tone\tother\tweight";
    private static final int KINDS = TermKind.values().length;
    private static final int ACTS = Acts.shipped().names().size() + 1;

    /** What a line of the file tells of. */
    enum What {
        ALONE,
        /** Of things that stood alone too seldom to tell. */
        ALONE_OF_KIND,
        INSTEAD,
        /** Of pairs of things that met too seldom to tell. */
        INSTEAD_OF_KIND,
        NEAR,
        ONLY_DONE,
        DONE
    }

    /** @param other empty for what is told of one thing, and for no act */
    record Lesson(What what, String one, String other, float weight) {

        String line() {
            return String.format(Locale.ROOT, "%s\t%s\t%s\t%.3f", what, one, other, weight);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] aloneOfKind = new float[KINDS];
    private final float[] insteadOfKind = new float[KINDS * KINDS];
    private final float[] onlyDone = new float[ACTS * ACTS];
    private final float[] done = new float[ACTS * ACTS];
    private final PairWeights instead;
    private final PairWeights near;
    private float[] alone = new float[1024];

    Experience(List<Lesson> lessons) {
        Arrays.fill(alone, Float.NaN);
        instead = new PairWeights(lessons.size());
        near = new PairWeights(lessons.size());
        lessons.forEach(this::learn);
    }

    private void learn(Lesson lesson) {
        var weight = lesson.weight();
        switch (lesson.what()) {
            case ALONE -> alone(numbered(lesson.one()), weight);
            case INSTEAD -> instead.put(numbered(lesson.one()), numbered(lesson.other()), weight);
            case NEAR -> near.put(numbered(lesson.one()), numbered(lesson.other()), weight);
            case ALONE_OF_KIND -> aloneOfKind[kind(lesson.one())] = weight;
            case INSTEAD_OF_KIND -> both(insteadOfKind, KINDS, kind(lesson.one()), kind(lesson.other()), weight);
            case ONLY_DONE -> both(onlyDone, ACTS, act(lesson.one()), act(lesson.other()), weight);
            case DONE -> both(done, ACTS, act(lesson.one()), act(lesson.other()), weight);
        }
    }

    private static void both(float[] table, int width, int one, int other, float weight) {
        table[one * width + other] = weight;
        table[other * width + one] = weight;
    }

    private static int kind(String name) {
        return TermKind.valueOf(name).ordinal();
    }

    private static int act(String name) {
        var act = name.isEmpty() ? ACTS - 1 : Acts.shipped().names().indexOf(name);
        if (act < 0) {
            throw new IllegalStateException("Something was learned of the act «%s», which is none".formatted(name));
        }
        return act;
    }

    private int numbered(String key) {
        return numbers.computeIfAbsent(key, added -> numbers.size());
    }

    private void alone(int number, float weight) {
        if (number >= alone.length) {
            var known = alone.length;
            alone = Arrays.copyOf(alone, 2 * number);
            Arrays.fill(alone, known, alone.length, Float.NaN);
        }
        alone[number] = weight;
    }

    /** That shipped with the service, read once. */
    static Experience shipped() {
        return Shipped.EXPERIENCE;
    }

    private static final class Shipped {
        private static final Experience EXPERIENCE = new Experience(ShippedFile.lines(NAME).stream()
                .filter(line -> !line.equals(HEADER))
                .map(Experience::lesson)
                .toList());
    }

    static Lesson lesson(String line) {
        var cells = line.split("\t", -1);
        return new Lesson(What.valueOf(cells[0]), cells[1], cells[2], Float.parseFloat(cells[3]));
    }

    /** @return by which number a thing of this key is asked for; negative when nothing was learned of it */
    int number(String key) {
        return numbers.getOrDefault(key, -1);
    }

    float alone(int number, TermKind kind) {
        var known = number < 0 || number >= alone.length ? Float.NaN : alone[number];
        return Float.isNaN(known) ? aloneOfKind[kind.ordinal()] : known;
    }

    float instead(int one, TermKind kind, int other, TermKind otherKind) {
        var known = instead.get(one, other);
        return Float.isNaN(known) ? insteadOfKind[kind.ordinal() * KINDS + otherKind.ordinal()] : known;
    }

    float near(int one, int other) {
        var known = near.get(one, other);
        return Float.isNaN(known) ? 0 : known;
    }

    float onlyDone(int act, int other) {
        return onlyDone[act * ACTS + other];
    }

    float done(int act, int other) {
        return done[act * ACTS + other];
    }
}
