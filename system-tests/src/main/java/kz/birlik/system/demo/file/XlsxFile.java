package kz.birlik.system.demo.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.system.demo.table.DrawnCell;
import kz.birlik.system.demo.table.DrawnPlan;
import kz.birlik.system.demo.table.DrawnRow;
import kz.birlik.system.demo.truth.Tongue;

/** Writes a drawn plan as a workbook: SpreadsheetML by hand, so that every oddity is where it was drawn. */
final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String[] SHEETS_KK = {"Жоспар", "Анықтама"};
    private static final String[] SHEETS_RU = {"План", "Справка"};

    private final DrawnPlan plan;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<DrawnRow, Place> places = new LinkedHashMap<>();
    private int rowsBefore;

    private XlsxFile(DrawnPlan plan) {
        this.plan = plan;
    }

    static Written write(DrawnPlan plan) {
        return new XlsxFile(plan).write();
    }

    private Written write() {
        var names = plan.tongue() == Tongue.KK ? SHEETS_KK : SHEETS_RU;
        var sheets = new ArrayList<String>();
        sheets.add(sheet(plan.rows(), names[0], plan.hiddenColumn()));
        if (!plan.elsewhere().isEmpty()) {
            sheets.add(sheet(plan.elsewhere(), names[1], -1));
        }
        var parts = new Parts()
                .add("[Content_Types].xml", contentTypes(sheets.size()))
                .add("_rels/.rels", relationships("officeDocument", List.of("xl/workbook.xml")))
                .add("xl/workbook.xml", workbook(names, sheets.size()))
                .add("xl/_rels/workbook.xml.rels", workbookRelationships(sheets.size()))
                .add("xl/styles.xml", XlsxStyles.XML);
        for (var i = 0; i < sheets.size(); i++) {
            parts.add("xl/worksheets/sheet%d.xml".formatted(i + 1), sheets.get(i));
        }
        return new Written(parts.add("xl/sharedStrings.xml", sharedTexts()).packed(), places);
    }

    private String sheet(List<DrawnRow> rows, String name, int hiddenColumn) {
        var xml = new StringBuilder("<worksheet xmlns=\"%s\"><cols>".formatted(MAIN));
        for (var i = 0; i < plan.widths().size(); i++) {
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"%3$s/>"
                    .formatted(i + 1, plan.widths().get(i), i == hiddenColumn ? " hidden=\"1\"" : ""));
        }
        xml.append("</cols><sheetData>");
        var merges = new StringBuilder();
        var merged = 0;
        var line = 0;
        for (var row : rows) {
            line += row.isAfterBlank() ? 2 : 1;
            var place = new Place(rowsBefore + line, name, line);
            places.put(row, place);
            xml.append("<row r=\"%d\"%s>".formatted(line, row.isHidden() ? " hidden=\"1\"" : ""));
            var ordered = new ArrayList<>(row.cells());
            ordered.sort(java.util.Comparator.comparingInt(DrawnCell::column));
            for (var cell : ordered) {
                xml.append(cell(row, cell, line));
                if (cell.span() > 1 || cell.down() > 0) {
                    merges.append("<mergeCell ref=\"%s:%s\"/>"
                            .formatted(
                                    at(cell.column(), line), at(cell.column() + cell.span() - 1, line + cell.down())));
                    merged++;
                }
            }
            xml.append("</row>");
        }
        rowsBefore += line;
        xml.append("</sheetData>");
        if (merged > 0) {
            xml.append("<mergeCells count=\"%d\">%s</mergeCells>".formatted(merged, merges));
        }
        return xml.append("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
                .toString();
    }

    private String cell(DrawnRow row, DrawnCell cell, int line) {
        var head = "<c r=\"%s\" s=\"%d\"".formatted(at(cell.column(), line), XlsxStyles.of(row, cell));
        if (!cell.isFilled()) {
            return head + "/>";
        }
        return head
                + switch (cell.look()) {
                    case NUMBER, DATE ->
                        "><v>%s</v></c>".formatted(cell.number().toPlainString());
                    case FORMULA ->
                        "><f>%1$s+0</f><v>%1$s</v></c>".formatted(cell.number().toPlainString());
                    case FORMULA_NOT_COMPUTED -> "><f>SUM(Z1:Z9)</f></c>";
                    case WORDS, COUNTED, REWORDED -> " t=\"s\"><v>%d</v></c>".formatted(text(cell.text()));
                };
    }

    private int text(String text) {
        var next = texts.size();
        return texts.computeIfAbsent(text, new_ -> next);
    }

    private static String at(int column, int line) {
        return (char) ('A' + column) + String.valueOf(line);
    }

    private String sharedTexts() {
        var xml = new StringBuilder("<sst xmlns=\"%s\" uniqueCount=\"%d\">".formatted(MAIN, texts.size()));
        texts.keySet()
                .forEach(
                        text -> xml.append("<si><t xml:space=\"preserve\">%s</t></si>".formatted(Parts.escaped(text))));
        return xml.append("</sst>").toString();
    }

    private static String contentTypes(int sheets) {
        var xml = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
        override(xml, "/xl/sharedStrings.xml", "sharedStrings+xml");
        for (var i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet%d.xml".formatted(i), "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, TYPES, type));
    }

    private static String workbook(String[] names, int sheets) {
        var xml = new StringBuilder("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE));
        for (var i = 1; i <= sheets; i++) {
            xml.append("<sheet name=\"%1$s\" sheetId=\"%2$d\" r:id=\"rId%2$d\"/>".formatted(names[i - 1], i));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String workbookRelationships(int sheets) {
        var xml =
                new StringBuilder(relationships("styles", List.of("styles.xml")).replace("rId1", "rId98"));
        xml.setLength(xml.length() - "</Relationships>".length());
        xml.append(relationship("rId99", "sharedStrings", "sharedStrings.xml"));
        for (var i = 1; i <= sheets; i++) {
            xml.append(relationship("rId" + i, "worksheet", "worksheets/sheet%d.xml".formatted(i)));
        }
        return xml.append("</Relationships>").toString();
    }

    static String relationships(String type, List<String> targets) {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < targets.size(); i++) {
            xml.append(relationship("rId" + (i + 1), type, targets.get(i)));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }
}
