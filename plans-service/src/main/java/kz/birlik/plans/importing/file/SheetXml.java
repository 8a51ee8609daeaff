package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import kz.birlik.plans.importing.table.Cell;

/** Pulls the rows out of one sheet's XML; two passes, since a sheet tells its merged cells only after its rows. */
final class SheetXml {

    private static final XMLInputFactory XML = xml();
    private static final int MOST_MERGES = 200_000;
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\[\\d+]|\\.xls[xmb]?\\b|WEBSERVICE\\(", Pattern.CASE_INSENSITIVE);

    private final String sheet;
    private final CellValues values;
    private final MergedCells merged;
    private final CountedRows rows;
    private int line;

    SheetXml(String sheet, CellValues values, List<CellRangeAddress> merges, CountedRows rows) {
        this.sheet = sheet;
        this.values = values;
        this.merged = new MergedCells(merges);
        this.rows = rows;
    }

    void read(InputStream part) throws IOException, XMLStreamException {
        try (part) {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row(xml);
                }
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        var stated = xml.getAttributeValue(null, "r");
        line = stated == null ? line + 1 : Integer.parseInt(stated);
        var hidden = isTrue(xml.getAttributeValue(null, "hidden")) || isTrue(xml.getAttributeValue(null, "zeroHeight"));
        var cells = new ArrayList<Cell>();
        var column = -1;
        while (!ends(xml, "row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                var reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                var cell = cell(xml, column);
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        merged.lend(line - 1, cells);
        cells.sort(Comparator.comparingInt(Cell::column));
        if (!cells.isEmpty()) {
            rows.row(sheet, line, hidden, cells);
        }
    }

    private Cell cell(XMLStreamReader xml, int column) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        var formula = false;
        String value = null;
        var inline = new StringBuilder();
        while (!ends(xml, "c")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> {
                    formula = true;
                    refuseLinks(xml.getElementText());
                }
                case "v" -> value = xml.getElementText();
                case "t" -> inline.append(xml.getElementText());
                default -> {}
            }
        }
        return values.cell(column, type, style, formula, value, inline.toString());
    }

    private static void refuseLinks(String formula) {
        if (ELSEWHERE.matcher(formula).find()) {
            throw new RejectedFile(
                    "file-links-elsewhere", "A formula takes its value from another file; replace it by the value.");
        }
    }

    /** Steps on; tells whether the element of that name ends here. */
    private static boolean ends(XMLStreamReader xml, String name) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    static List<CellRangeAddress> merges(InputStream part) throws IOException, XMLStreamException {
        var found = new ArrayList<CellRangeAddress>();
        try (part) {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    found.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                    if (found.size() > MOST_MERGES) {
                        throw new RejectedFile(
                                "too-many-merges",
                                "A sheet merges more than %d ranges of cells.".formatted(MOST_MERGES));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        return found;
    }

    /** Workbooks of old Macintosh count days from 1904. */
    static boolean uses1904(InputStream workbook) throws IOException, XMLStreamException {
        try (workbook) {
            var xml = XML.createXMLStreamReader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    return isTrue(xml.getAttributeValue(null, "date1904"));
                }
            }
        }
        return false;
    }

    private static boolean isTrue(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
