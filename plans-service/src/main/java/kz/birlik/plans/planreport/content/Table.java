package kz.birlik.plans.planreport.content;

import java.util.List;

/**
 * Rows under a header; the first cell of a row names it.
 *
 * @param name short, for the sheet of a workbook
 * @param notes what the dashes mean, in the order of their marks
 */
public record Table(String name, String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes)
        implements Block {

    /**
     * @param group heading over several columns side by side, or null
     * @param width share of the line, against those of the other columns
     */
    public record Column(String group, String title, int width, boolean numeric) {

        public static Column text(String title, int width) {
            return new Column(null, title, width, false);
        }

        public static Column number(String title, int width) {
            return new Column(null, title, width, true);
        }

        public static Column number(String group, String title, int width) {
            return new Column(group, title, width, true);
        }

        /** @return the title for a header of one row */
        public String whole() {
            return group == null ? title : group + ": " + title;
        }
    }

    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }
}
