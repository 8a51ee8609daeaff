package kz.birlik.plans.importing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import kz.birlik.plans.importing.table.RowReport;

/** Walks the kept report of a file and a new reading of it side by side. */
final class ReportComparison {

    private final Iterator<RowReport> before;
    private final int looked;
    private final List<RowReport> changed = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private RowReport row;

    /** @param looked number of the row to look out for */
    ReportComparison(Iterator<RowReport> before, int looked) {
        this.before = before;
        this.looked = looked;
    }

    void accept(RowReport now) {
        counts.merge(now.outcome().name(), 1, Integer::sum);
        if (now.rowNumber() == looked) {
            row = now;
        }
        if (!now.equals(before.next())) {
            changed.add(now);
        }
    }

    Optional<RowReport> row() {
        return Optional.ofNullable(row);
    }

    /** @return the rows that read differently now */
    List<RowReport> changed() {
        return changed;
    }

    /** @return rows by outcome in the new reading */
    Map<String, Integer> counts() {
        return counts;
    }
}
