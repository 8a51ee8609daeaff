package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook point at: the one thing of it that must be held whole, and so the one that is counted. */
final class SharedTexts {

    /** 100,000 rows of the usual form hold about 500,000 texts with 15 million letters; twice that is 60 MiB of Java. */
    private static final int MOST_TEXTS = 1_000_000;

    private static final long MOST_LETTERS = 30_000_000;

    private final List<String> texts = new ArrayList<>();
    private long letters;

    /** @param part null for a workbook that keeps its texts in its cells */
    static SharedTexts read(InputStream part) throws IOException, XMLStreamException {
        var shared = new SharedTexts();
        if (part != null) {
            try (part) {
                var xml = OfficeXml.reader(part);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("si")) {
                        shared.add(item(xml));
                    }
                }
            }
        }
        return shared;
    }

    /** @throws RejectedFile when a cell points at nothing */
    String at(String index) {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException nothing) {
            throw RejectedFile.broken("A cell points at text %s, which the workbook does not hold.".formatted(index));
        }
    }

    private void add(String text) {
        letters += text.length();
        if (texts.size() >= MOST_TEXTS || letters > MOST_LETTERS) {
            throw new RejectedFile(
                    "too-many-texts",
                    "The workbook holds more than %d texts or %d letters.".formatted(MOST_TEXTS, MOST_LETTERS));
        }
        texts.add(text);
    }

    /** A text may be drawn in pieces; how it is spoken (rPh) is no part of it. */
    private static String item(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        var spoken = 0;
        while (true) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    spoken++;
                } else if (xml.getLocalName().equals("t")) {
                    var piece = OfficeXml.text(xml);
                    OfficeXml.append(text, spoken > 0 ? "" : piece);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    spoken--;
                } else if (xml.getLocalName().equals("si")) {
                    return SpreadsheetText.unescaped(text.toString());
                }
            }
        }
    }
}
