package kz.birlik.plans.planreport.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kz.birlik.plans.planreport.chart.Syllables;
import kz.birlik.plans.planreport.chart.Typeface;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Table;

/** A table of a page, with headers that say what they head. */
final class HtmlTable {

    /** A table no higher than this, in points, stays on one page: half a sheet of white before it would be the worse break. */
    private static final double WHOLE = 340;

    private static final double TEXT = 9;
    private static final double LINE_HEIGHT = 11.25;
    private static final double ROW_PADDING = 7;

    /** Points across a page, of the letters of a header, and around them. */
    private static final double LINE = 510;

    private static final double HEAD = 8;
    private static final double AROUND = 11;

    private HtmlTable() {}

    static void write(StringBuilder page, Table table, Links links) {
        var sum = table.columns().stream().mapToInt(Table.Column::width).sum();
        page.append("<table%s><caption>%s</caption><colgroup>"
                .formatted(height(table) <= WHOLE ? " class=\"whole\"" : "", Markup.escape(table.caption())));
        table.columns()
                .forEach(column -> page.append("<col style=\"width:%d%%\"/>".formatted(100 * column.width() / sum)));
        page.append("</colgroup><thead>");
        head(page, table);
        page.append("</thead><tbody>");
        for (var row : table.rows()) {
            page.append("<tr>");
            for (var c = 0; c < row.size(); c++) {
                cell(page, table.columns().get(c), row.get(c), c == 0, links);
            }
            page.append("</tr>");
        }
        page.append("</tbody></table>\n");
        if (!table.notes().isEmpty()) {
            page.append("<p class=\"note\">");
            for (var n = 0; n < table.notes().size(); n++) {
                page.append("<sup>%d</sup> %s. "
                        .formatted(n + 1, Markup.escape(table.notes().get(n))));
            }
            page.append("</p>\n");
        }
    }

    private static void head(StringBuilder page, Table table) {
        if (!table.isGrouped()) {
            page.append("<tr>");
            table.columns().forEach(column -> th(page, column, "col", "", width(table, column)));
            page.append("</tr>");
            return;
        }
        page.append("<tr>");
        var under = new ArrayList<Table.Column>();
        for (var span : groups(table.columns())) {
            if (span.get(0).group() == null) {
                th(page, span.get(0), "col", " rowspan=\"2\"", width(table, span.get(0)));
            } else {
                page.append("<th scope=\"colgroup\" class=\"group\" colspan=\"%d\">%s</th>"
                        .formatted(span.size(), Markup.escape(span.get(0).group())));
                under.addAll(span);
            }
        }
        page.append("</tr><tr>");
        under.forEach(column -> th(page, column, "col", "", width(table, column)));
        page.append("</tr>");
    }

    /** @return columns side by side with the same heading together, every other one alone */
    static List<List<Table.Column>> groups(List<Table.Column> columns) {
        var groups = new ArrayList<List<Table.Column>>();
        for (var column : columns) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && column.group() != null
                    && column.group().equals(last.get(0).group())) {
                last.add(column);
            } else {
                groups.add(new ArrayList<>(List.of(column)));
            }
        }
        return groups;
    }

    /** @return points that the rows take on paper, about */
    private static double height(Table table) {
        return table.rows().stream()
                .mapToDouble(row -> ROW_PADDING
                        + LINE_HEIGHT
                                * IntStream.range(0, row.size())
                                        .mapToDouble(c -> lines(
                                                row.get(c).text(),
                                                width(table, table.columns().get(c))))
                                        .max()
                                        .orElse(1))
                .sum();
    }

    private static double lines(String text, double width) {
        return text.lines()
                .mapToDouble(line ->
                        Math.max(1, Math.ceil(Typeface.of(false).width(line, TEXT) / Math.max(width, TEXT))))
                .sum();
    }

    /** @return points that a header has on paper */
    private static double width(Table table, Table.Column column) {
        var sum = table.columns().stream().mapToInt(Table.Column::width).sum();
        return LINE * column.width() / sum - AROUND;
    }

    private static void th(StringBuilder page, Table.Column column, String scope, String more, double width) {
        page.append("<th scope=\"%s\"%s%s>%s</th>"
                .formatted(
                        scope,
                        column.numeric() ? " class=\"n\"" : "",
                        more,
                        Markup.escape(Syllables.softened(
                                column.title(), word -> Typeface.of(true).width(word, HEAD) > width))));
    }

    private static void cell(StringBuilder page, Table.Column column, Cell cell, boolean first, Links links) {
        var style = (column.numeric() ? "n " : "")
                + cell.tone().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        page.append(first ? "<th scope=\"row\" class=\"%s\">".formatted(style) : "<td class=\"%s\">".formatted(style))
                .append(content(cell, links))
                .append(first ? "</th>" : "</td>");
    }

    static String content(Cell cell, Links links) {
        var text = linked(Markup.escape(cell.text()).replace("\n", "<br/>"), cell.link(), links);
        return cell.mark() == 0 ? text : text + "<sup>%d</sup>".formatted(cell.mark());
    }

    static String linked(String markup, String link, Links links) {
        return link == null ? markup : "<a href=\"%s\">%s</a>".formatted(Markup.escape(links.apply(link)), markup);
    }
}
