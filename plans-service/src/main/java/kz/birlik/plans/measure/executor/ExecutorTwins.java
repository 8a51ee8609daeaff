package kz.birlik.plans.measure.executor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the executors of a measure again in its text in the other language: place by place where nothing speaks against it, else registered
 * bodies by their code, and names that no register knows in their order, if there are as many in both.
 */
public final class ExecutorTwins {

    private final Map<Integer, Integer> places = new HashMap<>();
    private final int others;

    private ExecutorTwins(int others) {
        this.others = others;
    }

    /**
     * @param bodies codes of the executors in the order of the one text, null for one that is not registered
     * @param others the same of the other text
     */
    public static ExecutorTwins of(List<String> bodies, List<String> others) {
        var twins = new ExecutorTwins(others.size());
        if (agree(bodies, others)) {
            for (var place = 0; place < bodies.size(); place++) {
                twins.places.put(place, place);
            }
        } else {
            twins.pairByBody(bodies, others);
        }
        return twins;
    }

    /** @return place in the other text of the one that stands at that place here, both from 0; empty when it is not named there */
    public Optional<Integer> twinOf(int place) {
        return Optional.ofNullable(places.get(place));
    }

    /** @return whether each of both texts is named in the other */
    public boolean complete(int executors) {
        return places.size() == executors && executors == others;
    }

    private static boolean agree(List<String> bodies, List<String> others) {
        var agree = bodies.size() == others.size();
        for (var place = 0; agree && place < bodies.size(); place++) {
            var body = bodies.get(place);
            var other = others.get(place);
            agree = body == null
                    ? other == null || !bodies.contains(other)
                    : body.equals(other) || other == null && !others.contains(body);
        }
        return agree;
    }

    private void pairByBody(List<String> bodies, List<String> others) {
        var waiting = new HashMap<String, Deque<Integer>>();
        for (var place = 0; place < others.size(); place++) {
            waiting.computeIfAbsent(others.get(place), body -> new ArrayDeque<>())
                    .add(place);
        }
        if (count(bodies) != count(others)) {
            waiting.remove(null);
        }
        for (var place = 0; place < bodies.size(); place++) {
            var twins = waiting.get(bodies.get(place));
            if (twins != null && !twins.isEmpty()) {
                places.put(place, twins.poll());
            }
        }
    }

    private static long count(List<String> bodies) {
        return bodies.stream().filter(Objects::isNull).count();
    }
}
