package kz.birlik.plans.analysis;

import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.InvalidRequest;

/** Cursors of lists that are ordered by the place of a row in its run. */
public final class Positions {

    private Positions() {}

    /** @return place of the last row seen, 0 for the start */
    public static int after(PageQuery paging) {
        return paging.cursor().map(Positions::position).orElse(0);
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key(0));
        } catch (NumberFormatException foreign) {
            throw new InvalidRequest("cursor", "The cursor is not one of this list; take it from `next`.");
        }
    }
}
