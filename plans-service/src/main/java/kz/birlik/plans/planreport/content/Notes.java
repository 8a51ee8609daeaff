package kz.birlik.plans.planreport.content;

import java.util.ArrayList;
import java.util.List;

/** Collects the reasons of missing figures of a table, each once. */
public final class Notes {

    private final List<String> reasons = new ArrayList<>();

    /** @return a dash with the mark of that reason */
    public Cell dash(String reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return Cell.dash(reasons.indexOf(reason) + 1);
    }

    public List<String> all() {
        return List.copyOf(reasons);
    }
}
