package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import kz.birlik.plans.importing.table.Cell;

/** Pulls the rows out of one sheet's XML; two passes, since a sheet tells its merged cells only after its rows. */
final class SheetXml {

    private static final int MOST_MERGES = 200_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_LETTERS = 3;
    private static final int LETTERS = 26;
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\[\\d+]|\\.xls[xmb]?\\b|WEBSERVICE\\(", Pattern.CASE_INSENSITIVE);

    private final String sheet;
    private final CellValues values;
    private final MergedCells merged;
    private final CountedRows rows;
    private final BitSet hiddenColumns = new BitSet();
    private final boolean hiddenSheet;
    private int line;

    SheetXml(String sheet, boolean hidden, CellValues values, List<CellRangeAddress> merges, CountedRows rows) {
        this.sheet = sheet;
        this.hiddenSheet = hidden;
        this.values = values;
        this.merged = new MergedCells(merges);
        this.rows = rows;
    }

    void read(InputStream part) throws IOException, XMLStreamException {
        try (part) {
            var xml = OfficeXml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "col" -> columns(xml);
                    case "row" -> row(xml);
                    default -> {}
                }
            }
        }
    }

    private void columns(XMLStreamReader xml) {
        if (isTrue(xml.getAttributeValue(null, "hidden"))) {
            var first = Integer.parseInt(xml.getAttributeValue(null, "min"));
            var last = Integer.parseInt(xml.getAttributeValue(null, "max"));
            hiddenColumns.set(first - 1, Math.min(last, MOST_COLUMNS));
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        var stated = xml.getAttributeValue(null, "r");
        line = stated == null ? line + 1 : Integer.parseInt(stated);
        var hidden = hiddenSheet
                || isTrue(xml.getAttributeValue(null, "hidden"))
                || isTrue(xml.getAttributeValue(null, "zeroHeight"));
        var cells = new ArrayList<Cell>();
        var column = -1;
        while (!ends(xml, "row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                var reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : column(reference);
                var cell = cell(xml, column);
                if (cell != null) {
                    add(cells, cell);
                }
            }
        }
        merged.lend(line - 1, cells);
        cells.sort(Comparator.comparingInt(Cell::column));
        if (!cells.isEmpty()) {
            rows.row(sheet, line, hidden, cells);
        }
    }

    /** The usual reference is read by hand, for below a table a million cells may stand that hold nothing. */
    private static int column(String reference) {
        var at = 0;
        var column = 0;
        while (at < reference.length() && at < MOST_LETTERS && isBetween('A', reference.charAt(at), 'Z')) {
            column = column * LETTERS + reference.charAt(at++) - 'A' + 1;
        }
        var letters = at;
        while (at < reference.length() && isBetween('0', reference.charAt(at), '9')) {
            at++;
        }
        var usual = letters > 0 && at > letters && at == reference.length();
        return usual ? column - 1 : new CellReference(reference).getCol();
    }

    private static boolean isBetween(char first, char letter, char last) {
        return letter >= first && letter <= last;
    }

    private void add(List<Cell> cells, Cell cell) {
        if (cells.size() > MOST_COLUMNS) {
            throw RejectedFile.tooWide("R" + line, MOST_COLUMNS);
        }
        cells.add(
                hiddenColumns.get(cell.column()) && cell.origin() == Cell.Origin.WRITTEN
                        ? new Cell(cell.column(), cell.text(), cell.number(), Cell.Origin.HIDDEN)
                        : cell);
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
                    refuseLinks(OfficeXml.text(xml));
                }
                case "v" -> value = OfficeXml.text(xml);
                case "t" -> inline.append(OfficeXml.text(xml));
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
            var xml = OfficeXml.reader(part);
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

    private static boolean isTrue(String attribute) {
        return OfficeXml.isTrue(attribute);
    }
}
