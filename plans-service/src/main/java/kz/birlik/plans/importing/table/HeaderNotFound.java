package kz.birlik.plans.importing.table;

import java.util.List;
import java.util.Set;

/** The file holds rows but nothing in it reads as the header of a plan. */
public final class HeaderNotFound extends RuntimeException {

    private final transient Set<ColumnRole> nearest;

    HeaderNotFound(Set<ColumnRole> nearest) {
        super(null, null, false, false);
        this.nearest = Set.copyOf(nearest);
    }

    /** @return the roles of the row that came nearest */
    public Set<ColumnRole> nearest() {
        return nearest;
    }

    public static List<String> expected() {
        return HeaderFinder.expected();
    }
}
