package kz.birlik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the list over all plans behaves deep inside: 1,000,000 measures, read in pages of 100. Prints the median time of page 1 and of
 * page 10,000 in milliseconds, taken in turns after the whole list was walked, and the second by the first. Before that it says the
 * same of each filter, for a page as deep as 200 pages or the end of what was found. Straight from plans-service, so that the limits
 * of the gateway are not measured.
 */
public final class PlanListsBench {

    private static final int LIMIT = 100;
    private static final int PAGES = FilledPlans.MEASURES / LIMIT;
    private static final int DEEP = 200;
    private static final int TURNS = 200;
    private static final int TURNS_OF_A_FILTER = 20;
    private static final String LIST = "/api/v1/measures?limit=" + LIMIT;

    private final BenchSuite suite;

    private PlanListsBench(BenchSuite suite) {
        this.suite = suite;
    }

    /** The last full page of a walk, by the links of the answers alone, as any client finds it. */
    private record Walked(String address, int pages, int rows) {}

    private record Compared(double first, double deep) {}

    public static void main(String[] args) throws Exception {
        Bench.run(
                data -> List.of("-Xmx256m", "-XX:+UseSerialGC"), (suite, data) -> new PlanListsBench(suite).measure());
    }

    private Result measure() throws Exception {
        Bench.say("Writing %,d measures in %,d plans", FilledPlans.MEASURES, FilledPlans.PLANS);
        try (var database = suite.plansDatabase()) {
            FilledPlans.write(database);
        }
        for (var filter : filters().entrySet()) {
            var first = LIST + filter.getValue();
            var deep = walk(first, DEEP);
            var times = compare(first, deep.address(), TURNS_OF_A_FILTER);
            Bench.say(
                    "  %-12s page 1 %8.1f ms, page %,5d %8.1f ms, ratio %.2f",
                    filter.getKey(), times.first(), deep.pages(), times.deep(), times.deep() / times.first());
        }
        Bench.say("Walking %,d pages", PAGES);
        var last = walk(LIST, Integer.MAX_VALUE);
        if (last.pages() != PAGES || last.rows() != FilledPlans.MEASURES) {
            throw new BenchFailed("The walk saw %,d measures on %,d pages".formatted(last.rows(), last.pages()));
        }
        var times = compare(LIST, last.address(), TURNS);
        return new Result()
                .with("page1Ms", times.first())
                .with("page10000Ms", times.deep())
                .with("ratio", times.deep() / times.first());
    }

    private static Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("region", "&region=" + FilledPlans.REGION);
        filters.put("period", "&period=2026");
        filters.put("body", "&body=" + FilledPlans.BODY);
        filters.put("direction", "&direction=" + FilledPlans.DIRECTION);
        filters.put("due", "&dueFrom=2026-04-01&dueTo=2026-06-30");
        filters.put("words", "&q=%D1%84%D0%B5%D1%81%D1%82%D0%B8%D0%B2%D0%B0%D0%BB%D1%8C");
        for (var status : List.of("NOT_DUE", "IN_PROGRESS", "DONE", "DONE_LATE", "NOT_DONE", "OFF_CONTROL")) {
            filters.put(status, "&asOf=%s&status=%s".formatted(FilledPlans.DAY, status));
        }
        return filters;
    }

    private Walked walk(String first, int most) throws IOException, InterruptedException {
        var full = new Walked(first, 0, 0);
        var address = first;
        while (true) {
            var page = suite.read(get(address));
            if (page.get("items").size() < LIMIT) {
                return full;
            }
            full = new Walked(address, full.pages() + 1, full.rows() + LIMIT);
            if (full.pages() % 1_000 == 0) {
                Bench.say("  page %,d", full.pages());
            }
            if (page.get("next").isNull() || full.pages() == most) {
                return full;
            }
            address = page.get("next").asText();
        }
    }

    private Compared compare(String first, String deep, int turns) throws IOException, InterruptedException {
        var firstTimes = new ArrayList<Long>();
        var deepTimes = new ArrayList<Long>();
        for (var turn = 0; turn < turns; turn++) {
            firstTimes.add(time(first));
            deepTimes.add(time(deep));
        }
        return new Compared(medianMillis(firstTimes), medianMillis(deepTimes));
    }

    private long time(String address) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try (var body = suite.send(get(address), 200).body()) {
            body.readAllBytes();
        }
        return System.nanoTime() - begin;
    }

    private HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(suite.plans().url()).resolve(address))
                .build();
    }

    private static double medianMillis(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2) / 1e6;
    }
}
