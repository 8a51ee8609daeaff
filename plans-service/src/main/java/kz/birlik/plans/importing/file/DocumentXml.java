package kz.birlik.plans.importing.file;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the XML of a document. What was deleted or moved away with changes tracked, and the fallback of what is drawn in a newer way,
 * is passed over; a table within a cell is text of that cell. Text boxes and notes stand beside the tables and are told as such.
 */
final class DocumentXml {

    private static final Set<String> PASSED_OVER = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "trPrChange",
            "tcPrChange",
            "tblPrChange",
            "tblGridChange");

    private final DocumentTables tables;
    private final FieldCodes fields = new FieldCodes();
    private final ParagraphText paragraph = new ParagraphText();
    private int depthOfTables;
    private int boxes;

    DocumentXml(CountedRows rows, int mostColumns) {
        this.tables = new DocumentTables(rows, mostColumns);
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isPassedOver(xml)) {
                    passOver(xml);
                } else {
                    starts(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                ends(xml.getLocalName());
            }
        }
        tables.end();
    }

    /** @param place of these notes in addresses; separators between notes and text are drawn as notes without a word */
    void readNotes(XMLStreamReader xml, String place) throws XMLStreamException {
        var note = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("footnote")
                            || xml.getLocalName().equals("endnote"))) {
                var text = new BesideText(fields).of(xml);
                if (!text.isEmpty()) {
                    tables.beside(place, ++note, text);
                }
            }
        }
    }

    private void starts(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> {
                if (++depthOfTables == 1) {
                    tables.startTable();
                }
            }
            case "txbxContent" -> box(xml);
            case "t" -> paragraph.text(OfficeXml.text(xml));
            case "tab" -> paragraph.text(" ");
            case "br", "cr" -> paragraph.text("\n");
            case "noBreakHyphen" -> paragraph.text("-");
            case "vanish" -> paragraph.vanishes(isOn(xml));
            case "ilvl" -> paragraph.level(number(xml));
            case "numId" -> paragraph.list(number(xml));
            case "instrText" -> fields.more(OfficeXml.text(xml));
            case "fldSimple" -> fields.whole(value(xml, "instr"));
            case "fldChar" -> fields.border();
            default -> {
                if (depthOfTables == 1) {
                    startsInTable(xml);
                }
            }
        }
    }

    private void startsInTable(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "gridCol" -> tables.gridColumn();
            case "tr" -> tables.startRow();
            case "gridBefore" -> tables.leaveOut(number(xml));
            case "hidden" -> tables.hideRow(isOn(xml));
            case "tc" -> tables.startCell();
            case "gridSpan" -> tables.span(number(xml));
            case "vMerge" -> tables.mergeDown("restart".equals(value(xml, "val")));
            case "hMerge" -> tables.mergeRight("restart".equals(value(xml, "val")));
            default -> {}
        }
    }

    private void ends(String element) {
        switch (element) {
            case "r", "pPr" -> paragraph.endRun();
            case "p" -> {
                if (depthOfTables == 0) {
                    tables.paragraph(paragraph.end());
                } else {
                    tables.cellText(paragraph.end());
                }
            }
            case "tc" -> {
                if (depthOfTables == 1) {
                    tables.endCell();
                }
            }
            case "tr" -> {
                if (depthOfTables == 1) {
                    tables.endRow();
                }
            }
            case "tbl" -> depthOfTables--;
            default -> {}
        }
    }

    private void box(XMLStreamReader xml) throws XMLStreamException {
        var text = new BesideText(fields).of(xml);
        if (!text.isEmpty()) {
            tables.beside("Box", ++boxes, text);
        }
    }

    static boolean isPassedOver(XMLStreamReader xml) {
        return PASSED_OVER.contains(xml.getLocalName());
    }

    static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        var value = value(xml, "val");
        return value == null || OfficeXml.isTrue(value);
    }

    private static int number(XMLStreamReader xml) {
        var value = value(xml, "val");
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** Attributes stand in the namespace of their element, of which there are two (transitional and strict). */
    private static String value(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(xml.getNamespaceURI(), name);
    }
}
