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

    /** Of each node of all trees: which figure it asks for, or a leaf. */
    private final int[] asked;

    /** Up to which value the answer is yes; of a leaf what it gives. */
    private final float[] values;

    /** Where the answer no leads; yes leads to the next node. */
    private final int[] no;

    private final int[] roots;

    private Judge(List<String[]> nodes) {
        asked = new int[nodes.size()];
        values = new float[nodes.size()];
        no = new int[nodes.size()];
        var starts = new ArrayList<Integer>();
        for (var node = 0; node < nodes.size(); node++) {
            var cells = nodes.get(node);
            if (cells[0].equals("tree")) {
                starts.add(node);
            }
            values[node] = Float.parseFloat(cells[2]);
            asked[node] = cells[1].isEmpty() ? LEAF : trait(cells[1]);
            if (asked[node] != LEAF) {
                no[node] = node + Integer.parseInt(cells[3]);
            }
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
        var sum = 0.0;
        for (var root : roots) {
            var node = root;
            while (asked[node] != LEAF) {
                node = evidence[asked[node]] <= values[node] ? node + 1 : no[node];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
