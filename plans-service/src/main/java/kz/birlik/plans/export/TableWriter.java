package kz.birlik.plans.export;

import java.io.IOException;
import java.util.List;

/** Writes one table of a plan, row after row as they come; the same calls always make the same bytes. */
interface TableWriter extends AutoCloseable {

    /** What stands above the table, its header of two rows, and the row that numbers the columns. */
    void begin(TableHead head) throws IOException;

    /** A row across the whole table. */
    void section(String text) throws IOException;

    /** @param cells one a column, costs parted by years */
    void measure(List<TableCell> cells) throws IOException;

    void total(List<TableCell> cells) throws IOException;

    /** Ends the file, and leaves the stream open. */
    @Override
    void close() throws IOException;
}
