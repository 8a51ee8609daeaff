package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show a number as a date; of all it says of styles, a reader of plans needs no more. */
final class CellFormats {

    /** What a spreadsheet allows. */
    private static final int MOST_STYLES = 65_500;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int styles;

    /** @param part null for a workbook without styles */
    static CellFormats read(InputStream part) throws IOException, XMLStreamException {
        var found = new CellFormats();
        if (part != null) {
            try (part) {
                found.read(OfficeXml.reader(part));
            }
        }
        return found;
    }

    /** @param style the number a cell gives, or null */
    boolean showsDate(String style) {
        return style != null && dates.get(Integer.parseInt(style));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        var ofCells = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                ofCells &= !xml.getLocalName().equals("cellXfs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> format(xml);
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> style(xml, ofCells);
                    default -> {}
                }
            }
        }
    }

    private void format(XMLStreamReader xml) {
        if (formats.size() < MOST_STYLES) {
            formats.put(
                    Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                    xml.getAttributeValue(null, "formatCode"));
        }
    }

    private void style(XMLStreamReader xml, boolean ofCells) {
        if (!ofCells || styles >= MOST_STYLES) {
            return;
        }
        var id = xml.getAttributeValue(null, "numFmtId");
        var format = id == null ? 0 : Integer.parseInt(id);
        dates.set(styles++, DateUtil.isADateFormat(format, formats.get(format)));
    }
}
