package kz.birlik.plans.importing.file;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The relationships of an Office part: a link for a person to click is harmless, content taken from elsewhere is not. */
final class Relationships {

    private Relationships() {}

    static void refuseLinks(String name, InputStream part) {
        try {
            var xml = OfficeXml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
                        && !String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
                    throw UnacceptableFile.linksElsewhere(name);
                }
            }
        } catch (XMLStreamException broken) {
            throw UnacceptableFile.broken("part %s is damaged".formatted(name));
        }
    }
}
