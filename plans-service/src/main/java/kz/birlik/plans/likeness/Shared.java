package kz.birlik.plans.likeness;

import java.util.Arrays;
import java.util.List;

/** What two titles share, summed up by kind and by how sure it is that it is the same; scratch space of a {@link Comparison}. */
final class Shared {

    private static final double CERTAIN = 1;
    private static final double LIKELY = 0.8;

    private final Vocabulary vocabulary;
    private final double[] byKind = new double[TermKind.values().length];
    private TermKind[] kinds = new TermKind[64];
    private double[] weights = new double[64];
    private double certain;
    private double likely;
    private double possible;
    private double nearWork;
    private double nearPeople;
    private double nearThings;
    private int count;
    private int[] near = new int[64];
    private int nears;
    private List<Comparison.Match> matches;
    private boolean turned;

    Shared(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param matches where to tell each of them, or null */
    void begin(List<Comparison.Match> matches) {
        this.matches = matches;
        turned = false;
        certain = 0;
        likely = 0;
        possible = 0;
        nearWork = 0;
        nearPeople = 0;
        nearThings = 0;
        count = 0;
        nears = 0;
    }

    /**
     * @param credit 1 for the same
     * @param weight how much it counts
     */
    void add(int left, int right, double credit, double weight) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            weights = Arrays.copyOf(weights, 2 * count);
        }
        kinds[count] = vocabulary.kind(left);
        weights[count] = weight;
        if (credit >= CERTAIN) {
            certain += weight;
        } else if (credit >= LIKELY) {
            likely += weight;
        } else {
            possible += weight;
        }
        if (credit < CERTAIN) {
            near(left, right);
            near(vocabulary.kind(left), vocabulary.kind(right), weight);
        }
        count++;
        if (matches != null) {
            matches.add(new Comparison.Match(turned ? right : left, turned ? left : right, credit, weight));
        }
    }

    private void near(int left, int right) {
        if (2 * nears == near.length) {
            near = Arrays.copyOf(near, 2 * near.length);
        }
        near[2 * nears] = left;
        near[2 * nears + 1] = right;
        nears++;
    }

    /** Tells what met without being the same. */
    void nearly(Differences.Two two) {
        for (var at = 0; at < nears; at++) {
            two.take(near[2 * at], near[2 * at + 1]);
        }
    }

    /** Two terms of the glossary that are near are two things all the same, or they would be one term. */
    private void near(TermKind one, TermKind other, double weight) {
        if (one == TermKind.WORD || other == TermKind.WORD) {
            return;
        }
        switch (one) {
            case EVENT, ACTION, STEP -> nearWork += weight;
            case AUDIENCE, BODY, ETHNOS, LEVEL -> nearPeople += weight;
            case TOPIC, GENRE, MEDIA, DAY, TIME, GENERAL -> nearThings += weight;
            default -> {}
        }
    }

    /** @return what met nearly though the glossary has both: things held and done */
    double nearWork() {
        return nearWork;
    }

    /** @return the same of people and bodies */
    double nearPeople() {
        return nearPeople;
    }

    /** @return the same of all else */
    double nearThings() {
        return nearThings;
    }

    /** From now on the sides are told in the other order. */
    void turn() {
        turned = true;
    }

    double total() {
        return certain + likely + possible;
    }

    double certain() {
        return certain;
    }

    double likely() {
        return likely;
    }

    double possible() {
        return possible;
    }

    /** @return how much of each kind, until the next call */
    double[] byKind() {
        Arrays.fill(byKind, 0);
        for (var at = 0; at < count; at++) {
            byKind[kinds[at].ordinal()] += weights[at];
        }
        return byKind;
    }

    int count() {
        return count;
    }
}
