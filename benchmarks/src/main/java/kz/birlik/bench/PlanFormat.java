package kz.birlik.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;

/** The formats in which a plan of synthetic rows may be sent, each written row by row. */
enum PlanFormat {
    XLSX {
        @Override
        void write(OutputStream out, int rows) throws IOException {
            try (var workbook = new Workbook(out, "Birlik", "1.0")) {
                var sheet = workbook.newWorksheet("План");
                for (var row = 0; row <= rows; row++) {
                    var cells = SyntheticRows.row(row);
                    for (var column = 0; column < cells.size(); column++) {
                        sheet.value(row, column, cells.get(column));
                    }
                    if (row > 0) {
                        sheet.value(row, SyntheticRows.COST, SyntheticRows.cost(row));
                    }
                    if (row % 1_000 == 999) {
                        sheet.flush();
                    }
                }
            }
        }
    },
    CSV {
        @Override
        void write(OutputStream out, int rows) throws IOException {
            for (var row = 0; row <= rows; row++) {
                out.write(utf8(String.join(";", SyntheticRows.row(row)) + "\r\n"));
            }
        }
    },
    DOCX {
        @Override
        void write(OutputStream out, int rows) throws IOException {
            try (var zip = new ZipOutputStream(out)) {
                put(zip, "[Content_Types].xml", TYPES);
                put(zip, "_rels/.rels", RELATIONSHIPS);
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(
                        utf8(BEGIN + "<w:gridCol/>".repeat(SyntheticRows.row(0).size()) + "</w:tblGrid>"));
                for (var row = 0; row <= rows; row++) {
                    zip.write(utf8(SyntheticRows.row(row).stream()
                            .map(cell -> "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
                            .collect(Collectors.joining("", "<w:tr>", "</w:tr>"))));
                }
                zip.write(utf8("</w:tbl></w:body></w:document>"));
                zip.closeEntry();
            }
        }
    };

    private static final String OPTION = "--format=";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String BEGIN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tblGrid>";

    /** Writes a header and so many measures. */
    abstract void write(OutputStream out, int rows) throws IOException;

    /** @return as a file name ends, and as an export is asked for */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that the arguments of a benchmark name.
     *
     * @return a workbook when they name none
     * @throws BenchFailed for any other argument
     */
    static PlanFormat of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return XLSX;
        }
        return Stream.of(values())
                .filter(format -> arguments.equals(List.of(OPTION + format.ending())))
                .findFirst()
                .orElseThrow(() ->
                        new BenchFailed("There are --format=xlsx, csv and docx, not " + String.join(" ", arguments)));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
