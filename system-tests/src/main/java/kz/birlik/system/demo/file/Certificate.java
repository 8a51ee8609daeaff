package kz.birlik.system.demo.file;

import java.util.List;

/** A one-line document, for evidence that a person can open. */
public final class Certificate {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Certificate() {}

    public static byte[] of(String text) {
        return new Parts()
                .add("[Content_Types].xml", DocxFile.contentTypes(false))
                .add("_rels/.rels", XlsxFile.relationships("officeDocument", List.of("word/document.xml")))
                .add("word/document.xml", DocxFile.document("<w:p>" + DocxFile.run(text, false) + "</w:p>"))
                .packed();
    }
}
