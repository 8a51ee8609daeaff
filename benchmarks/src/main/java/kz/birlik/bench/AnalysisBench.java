package kz.birlik.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The analysis of 21 plans of 70 measures, of 10,000 and of 100,000 measures, from the request to COMPLETED, findings kept and duplicates
 * grouped, plans-service under 1 GiB of heap. Prints the seconds of the first and the last, the highest heap in use after a full
 * collection in another run of the last, and the exponent by which the time grows from 10,000 to 100,000.
 */
public final class AnalysisBench {

    private static final int TURNS = 5;

    private final BenchSuite suite;
    private final AnalysisRuns runs;
    private final Path logs;
    private AnalysisRuns.Run last;

    private AnalysisBench(BenchSuite suite, Path logs) {
        this.suite = suite;
        this.runs = new AnalysisRuns(suite);
        this.logs = logs;
    }

    public static void main(String[] args) throws Exception {
        Bench.run(
                data -> List.of("-Xmx1g", HeapWatch.option(data)),
                (suite, data) -> new AnalysisBench(suite, data).measure());
    }

    private Result measure() throws Exception {
        Bench.say("Writing 21 plans, then 10,000 and 100,000 synthetic measures");
        List<UUID> year;
        List<UUID> tenThousand;
        List<UUID> hundredThousand;
        try (var database = suite.plansDatabase()) {
            year = AnalysedPlans.write(database, 2026, 21, AnalysedPlans.SMALL_PLAN);
            tenThousand = AnalysedPlans.write(database, 2040, 42, 239);
            hundredThousand = AnalysedPlans.write(database, 2050, 420, 239);
        }
        var secondsOfYear = median("21 plans", year, "2026-12-01", TURNS);
        var secondsOfTenThousand = median("10,000 measures", tenThousand, "2041-12-01", TURNS);
        var secondsOfHundredThousand = median("100,000 measures", hundredThousand, "2051-12-01", 3);
        try (var watch = new HeapWatch(suite.plans().pid())) {
            seconds(hundredThousand, "2051-12-01");
        }
        return new Result()
                .with("seconds21Plans", secondsOfYear)
                .with("seconds100k", secondsOfHundredThousand)
                .with(
                        "heapMiB",
                        HeapWatch.highest(
                                logs.resolve("gc-%d.log".formatted(suite.plans().pid()))))
                .with("exponent", Math.log10(secondsOfHundredThousand / secondsOfTenThousand));
    }

    private double median(String what, List<UUID> plans, String day, int turns) throws Exception {
        var seconds = new ArrayList<Double>();
        for (var turn = 0; turn < turns; turn++) {
            seconds.add(seconds(plans, day));
            Bench.say("  %s: %.2f s", what, seconds.get(turn));
        }
        tellGroups();
        Collections.sort(seconds);
        return seconds.get(turns / 2);
    }

    private double seconds(List<UUID> plans, String day) throws Exception {
        var before = processor();
        last = runs.completed(plans, day);
        Bench.say(
                "    %s findings %s, processor time of plans-service %.2f s",
                last.shown().get("findings"), last.shown().get("byRule"), processor() - before);
        return last.seconds();
    }

    /** Seconds, user and system together: what a busy machine does not blur. */
    private double processor() {
        return ProcessHandle.of(suite.plans().pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .map(used -> used.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    /** That near-duplicates were found as such is part of what the time is worth. */
    private void tellGroups() throws Exception {
        var sizes = new TreeMap<Integer, Integer>();
        runs.duplicates(last, group -> sizes.merge(group.get("measures").asInt(), 1, Integer::sum));
        var grouped = sizes.entrySet().stream()
                .mapToInt(size -> size.getKey() * size.getValue())
                .sum();
        Bench.say(
                "    %.1f %% of the measures stand in groups, by size: %s",
                100.0 * grouped / last.shown().get("progress").get("total").asInt(), sizes);
    }
}
