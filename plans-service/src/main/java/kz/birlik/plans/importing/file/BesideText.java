package kz.birlik.plans.importing.file;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a text box or a note of a document, its paragraphs one below the other. */
final class BesideText {

    private final FieldCodes fields;
    private final StringBuilder text = new StringBuilder();

    BesideText(FieldCodes fields) {
        this.fields = fields;
    }

    /** @return the words of the element it stands at, whose end is reached; of a box within it too */
    String of(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("p")) {
                    OfficeXml.append(text, "\n");
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (DocumentXml.isPassedOver(xml)) {
                    DocumentXml.passOver(xml);
                } else if (!isText(xml)) {
                    depth++;
                }
            }
        }
        return text.toString()
                .replace('\u00a0', ' ')
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    /** @return whether the element was read to its end */
    private boolean isText(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> OfficeXml.append(text, OfficeXml.text(xml));
            case "instrText" -> fields.more(OfficeXml.text(xml));
            default -> {
                space(xml);
                return false;
            }
        }
        return true;
    }

    private void space(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tab" -> OfficeXml.append(text, " ");
            case "br", "cr" -> OfficeXml.append(text, "\n");
            case "noBreakHyphen" -> OfficeXml.append(text, "-");
            case "fldSimple" -> fields.whole(xml.getAttributeValue(xml.getNamespaceURI(), "instr"));
            case "fldChar" -> fields.border();
            default -> {}
        }
    }
}
