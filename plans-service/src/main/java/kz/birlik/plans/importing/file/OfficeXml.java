package kz.birlik.plans.importing.file;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls the XML of Office parts: no document types, no entities from elsewhere, no depth and no text without end. */
final class OfficeXml {

    /** What a cell of a spreadsheet can hold. */
    static final int LONGEST_TEXT = 32_767;

    private static final String DEEPEST = "400";
    private static final XMLInputFactory XML = factory();

    private OfficeXml() {}

    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return XML.createXMLStreamReader(part, "UTF-8");
    }

    /** @return the text of the element it stands at, whose end is reached; the elements within are passed over */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        append(text, xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw new RejectedFile(
                    "cell-too-long", "A cell or paragraph holds more than %d characters.".formatted(LONGEST_TEXT));
        }
        text.append(more);
    }

    static boolean isTrue(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute) || "on".equals(attribute);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory;
    }
}
