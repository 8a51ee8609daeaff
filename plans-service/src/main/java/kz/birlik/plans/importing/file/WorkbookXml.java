package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says of all its sheets.
 *
 * @param from1904 whether it counts days from 1904, as old Macintosh did
 * @param hiddenSheets names of the sheets a reader does not see
 */
record WorkbookXml(boolean from1904, Set<String> hiddenSheets) {

    static WorkbookXml read(InputStream part) throws IOException, XMLStreamException {
        var from1904 = false;
        var hidden = new HashSet<String>();
        try (part) {
            var xml = OfficeXml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = OfficeXml.isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    var state = xml.getAttributeValue(null, "state");
                    if ("hidden".equals(state) || "veryHidden".equals(state)) {
                        hidden.add(xml.getAttributeValue(null, "name"));
                    }
                }
            }
        }
        return new WorkbookXml(from1904, hidden);
    }
}
