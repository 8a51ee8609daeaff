package kz.birlik.plans.importing.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

import kz.birlik.plans.importing.table.FileRow;

/** Streams the tables of a document and the paragraphs between them; one row is in memory at a time. */
final class DocxRows implements RowSource {

    private final FileLimits limits;

    DocxRows(FileLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Path file, Consumer<FileRow> rows) throws IOException {
        var counted = new CountedRows(limits, rows);
        try (var zip = new ZipFile(file.toFile())) {
            var document = new DocumentXml(counted, limits.columns());
            for (var part : OfficeGate.documents(zip)) {
                try (var in = zip.getInputStream(zip.getEntry(part))) {
                    document.read(OfficeXml.reader(in));
                }
            }
            notes(zip, document, "word/footnotes.xml", "Footnotes");
            notes(zip, document, "word/endnotes.xml", "Endnotes");
        } catch (XMLStreamException | ZipException | EOFException | NumberFormatException broken) {
            throw RejectedFile.broken("The document cannot be read: a part of it is damaged or missing.");
        }
        if (counted.none()) {
            throw new RejectedFile("file-without-rows", "The document holds no filled row.");
        }
    }

    private static void notes(ZipFile zip, DocumentXml document, String part, String place)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry != null) {
            try (var in = zip.getInputStream(entry)) {
                document.readNotes(OfficeXml.reader(in), place);
            }
        }
    }
}
