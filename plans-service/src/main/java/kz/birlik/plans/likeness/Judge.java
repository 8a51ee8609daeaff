package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs the evidence: how likely two titles say the same measure, by decision trees learned from labelled sets. Each tree asks a few
 * questions of the figures and gives a number; their sum is the logarithm of the odds.
 */
final class Judge {

    private static final String NAME = "likeness/judge.tsv";
    private static final int LEAF = -1;

    /** Most candidates are hopeless, and the first trees see it: the others are not asked about a pair these put below that. */
    static final int GLANCE = 60;

    static final double HOPELESS = -2.7;

    private static final int ASKED_BITS = 16;
    private static final int ASKED = (1 << ASKED_BITS) - 1;

    /**
     * Two for each node of all trees, side by side, since comparing asks for little else: first which figure it asks for and how far on the
     * answer no leads, or a leaf; yes leads to the next node. Then up to which value, as a float, the answer is yes; of a leaf what it gives.
     */
    private final int[] nodes;

    private final int[] roots;

    private Judge(List<String[]> lines) {
        nodes = new int[2 * lines.size()];
        var starts = new ArrayList<Integer>();
        for (var line = 0; line < lines.size(); line++) {
            var cells = lines.get(line);
            if (cells[0].equals("tree")) {
                starts.add(2 * line);
            }
            nodes[2 * line] =
                    cells[1].isEmpty() ? LEAF : 2 * Integer.parseInt(cells[3]) << ASKED_BITS | trait(cells[1]);
            nodes[2 * line + 1] = Float.floatToIntBits(Float.parseFloat(cells[2]));
        }
        roots = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int trait(String name) {
        var trait = Evidence.TRAITS.indexOf(name);
        if (trait < 0) {
            throw new IllegalStateException("The judge asks for «%s», which no evidence has".formatted(name));
        }
        return trait;
    }

    /** The one shipped with the service, read once. */
    static Judge shipped() {
        return Shipped.JUDGE;
    }

    private static final class Shipped {
        private static final Judge JUDGE = new Judge(ShippedFile.lines(NAME).stream()
                .map(line -> line.split("\t", -1))
                .toList());
    }

    /**
     * @param evidence in the order of {@link Evidence#TRAITS}
     * @return how likely the titles say the same, 0 to 1
     */
    double likelihood(double[] evidence) {
        var glance = sum(evidence, 0, GLANCE);
        return likelihood(glance < HOPELESS ? glance : glance + sum(evidence, GLANCE, roots.length));
    }

    static double likelihood(double logarithmOfOdds) {
        return 1 / (1 + Math.exp(-logarithmOfOdds));
    }

    /** @return the sum of what the trees say from one of them up to another, that left out */
    double sum(double[] evidence, int from, int to) {
        var sum = 0.0;
        for (var tree = from; tree < to; tree++) {
            var node = roots[tree];
            var asked = nodes[node];
            while (asked != LEAF) {
                var yes = evidence[asked & ASKED] <= Float.intBitsToFloat(nodes[node + 1]);
                node += yes ? 2 : asked >>> ASKED_BITS;
                asked = nodes[node];
            }
            sum += Float.intBitsToFloat(nodes[node + 1]);
        }
        return sum;
    }

    int trees() {
        return roots.length;
    }
}
