package kz.birlik.plans.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document written tag by tag, so that it can hold what an editor would only write on a bad day. */
public final class Docx {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            </Types>""";
    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>""";
    private static final String BEGIN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    private final StringBuilder body = new StringBuilder(BEGIN);
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Docx paragraph(String text) {
        return xml(p(text));
    }

    public Docx table(int columns) {
        return xml("<w:tbl><w:tblGrid>" + "<w:gridCol w:w=\"900\"/>".repeat(columns) + "</w:tblGrid>");
    }

    public Docx end() {
        return xml("</w:tbl>");
    }

    /** @param cells texts, or cells made by {@link #spanning} and its kin */
    public Docx row(String... cells) {
        body.append("<w:tr>");
        for (var cell : cells) {
            body.append(cell.startsWith("<w:tc>") ? cell : cell("", cell));
        }
        return xml("</w:tr>");
    }

    public Docx xml(String tags) {
        body.append(tags);
        return this;
    }

    public Docx part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public static String spanning(int columns, String text) {
        return cell("<w:gridSpan w:val=\"%d\"/>".formatted(columns), text);
    }

    public static String mergedDown(String text) {
        return cell("<w:vMerge w:val=\"restart\"/>", text);
    }

    public static String goesOn() {
        return cell("<w:vMerge/>", "");
    }

    public static String raw(String tags) {
        return "<w:tc>" + tags + "</w:tc>";
    }

    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(text).replace("\n", "</w:t><w:br/><w:t>")
                + "</w:t></w:r></w:p>";
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
            put(zip, "word/document.xml", (body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
