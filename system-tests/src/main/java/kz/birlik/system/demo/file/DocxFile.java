package kz.birlik.system.demo.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.system.demo.table.DrawnCell;
import kz.birlik.system.demo.table.DrawnPlan;
import kz.birlik.system.demo.table.DrawnRow;

/** Writes a drawn plan as a document: paragraphs above and below, and the table, cut where it was drawn cut. */
final class DocxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Twentieths of a point for a letter, so that the columns fill a landscape page. */
    private static final int DXA_OF_LETTER = 62;

    private static final String BORDERS = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
            .map("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"::formatted)
            .reduce("", String::concat);
    private static final String NUMBERED =
            "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";

    private final DrawnPlan plan;
    private final Map<DrawnRow, Place> places = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private int rows;
    private int tables;
    private int line;
    private int paragraphs;
    private boolean inTable;

    private DocxFile(DrawnPlan plan) {
        this.plan = plan;
    }

    static Written write(DrawnPlan plan) {
        return new DocxFile(plan).write();
    }

    private Written write() {
        plan.rows().forEach(row -> add(row, plan.widths()));
        if (!plan.elsewhere().isEmpty()) {
            endTable();
            plan.elsewhere().forEach(row -> add(row, List.of(6, 100)));
        }
        endTable();
        var parts = new Parts()
                .add("[Content_Types].xml", contentTypes(true))
                .add("_rels/.rels", XlsxFile.relationships("officeDocument", List.of("word/document.xml")))
                .add("word/_rels/document.xml.rels", XlsxFile.relationships("numbering", List.of("numbering.xml")))
                .add("word/numbering.xml", numbering())
                .add("word/document.xml", document(body.toString()));
        return new Written(parts.packed(), places);
    }

    private void add(DrawnRow row, List<Integer> widths) {
        if (row.isOutsideOfTable()) {
            endTable();
            var text = row.cells().get(0).text();
            places.put(row, new Place(++rows, "Text", ++paragraphs));
            body.append("<w:p><w:pPr><w:jc w:val=\"%s\"/></w:pPr>%s</w:p>"
                    .formatted(row.kind() == DrawnRow.Kind.ABOVE ? "center" : "left", run(text, bold(row))));
            return;
        }
        if (row.isInNewTable()) {
            endTable();
        }
        if (!inTable) {
            startTable(widths);
        }
        places.put(row, new Place(++rows, "T" + tables, ++line));
        body.append("<w:tr>").append(row.isHidden() ? "<w:trPr><w:hidden/></w:trPr>" : "");
        for (var column = 0; column < widths.size(); ) {
            var cell = at(row, column);
            body.append(cell(row, cell, widths));
            column += cell.span();
        }
        body.append("</w:tr>");
    }

    private static DrawnCell at(DrawnRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseGet(() -> new DrawnCell(column, 1, 0, DrawnCell.Look.WORDS, "", null));
    }

    private static String cell(DrawnRow row, DrawnCell cell, List<Integer> widths) {
        var width = widths.subList(cell.column(), cell.column() + cell.span()).stream()
                .mapToInt(letters -> letters * DXA_OF_LETTER)
                .sum();
        var span = cell.span() > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(cell.span()) : "";
        var merge = cell.down() > 0 ? "<w:vMerge w:val=\"restart\"/>" : cell.down() < 0 ? "<w:vMerge/>" : "";
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s%s</w:tcPr><w:p>%s</w:p></w:tc>"
                .formatted(width, span, merge, content(row, cell));
    }

    private static String content(DrawnRow row, DrawnCell cell) {
        return switch (cell.look()) {
            case COUNTED -> NUMBERED;
            case REWORDED ->
                "<w:del w:id=\"1\" w:author=\"demo\" w:date=\"2024-01-01T00:00:00Z\"><w:r><w:delText xml:space=\"preserve\">Организация и </w:delText></w:r></w:del>"
                        + run(cell.text(), bold(row));
            default -> cell.isFilled() ? run(cell.text(), bold(row)) : "";
        };
    }

    private static boolean bold(DrawnRow row) {
        return switch (row.kind()) {
            case ABOVE, HEADER, HEADER_AGAIN, SECTION, TOTAL -> true;
            default -> false;
        };
    }

    static String run(String text, boolean bold) {
        var xml = new StringBuilder(
                        "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>")
                .append(bold ? "<w:b/>" : "")
                .append("<w:sz w:val=\"16\"/></w:rPr>");
        var lines = text.split("\n");
        for (var i = 0; i < lines.length; i++) {
            xml.append(i == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Parts.escaped(lines[i]))
                    .append("</w:t>");
        }
        return xml.append("</w:r>").toString();
    }

    private void startTable(List<Integer> widths) {
        inTable = true;
        tables++;
        line = 0;
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>")
                .append(BORDERS)
                .append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(letters -> body.append("<w:gridCol w:w=\"%d\"/>".formatted(letters * DXA_OF_LETTER)));
        body.append("</w:tblGrid>");
    }

    /** Two tables need a paragraph between them, and the last one needs one below: else they are one to Word. */
    private void endTable() {
        if (inTable) {
            inTable = false;
            paragraphs++;
            body.append("</w:tbl><w:p/>");
        }
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"%s\"><w:body>%s<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        .formatted(MAIN, body)
                + "<w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String numbering() {
        return "<w:numbering xmlns:w=\"%s\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
                .formatted(MAIN);
    }

    /** @param numbered whether a part with numbered lists belongs to it */
    static String contentTypes(boolean numbered) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main")
                + (numbered ? override("numbering", "numbering") : "")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPES, type);
    }
}
