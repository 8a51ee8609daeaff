package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kz.birlik.plans.testing.HostileFiles;
import kz.birlik.plans.testing.Table;

class HeldWorkbookTest {

    private static final int LISTED = 0x02014b50;
    private static final int LISTED_SIZE_AT = 24;

    @TempDir
    Path folder;

    @Test
    void aPlanIsHeldWithAllItsParts() throws IOException {
        var held = HeldWorkbook.of(file(Table.usual().measure("1", "Форум").xlsx()))
                .orElseThrow();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(held))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Форум");
        }
    }

    @Test
    void aLargeSheetIsNotHeldWhateverTheDirectorySaysOfItsSize() throws IOException {
        var forged = forgedSizes(HostileFiles.emptyRows(200_000));
        var file = file(forged);

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().mapToLong(ZipEntry::getSize).sum()).isLessThan(HeldWorkbook.LARGEST);
        }
        assertThat(HeldWorkbook.of(file)).isEmpty();
    }

    @Test
    void aLargePartIsNotHeldWhateverItIsCalled() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            zip.write(new byte[HeldWorkbook.LARGEST + 1]);
        }

        assertThat(HeldWorkbook.of(file(out.toByteArray()))).isEmpty();
    }

    /** A reader of the stream meets it; the directory, by which the gate looked through the file, does not name it. */
    @Test
    void aPartThatStandsInNoDirectoryIsLeftOut() throws IOException {
        var plan = Table.usual().measure("1", "Форум").xlsx();
        var hidden = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(hidden)) {
            zip.putNextEntry(new ZipEntry("xl/hidden.xml"));
            zip.write("<hidden/>".getBytes(StandardCharsets.UTF_8));
        }
        var both = before(plan, hidden.toByteArray());

        var held = HeldWorkbook.of(file(both)).orElseThrow();

        try (var stream = new ZipInputStream(new ByteArrayInputStream(both))) {
            assertThat(stream.getNextEntry().getName()).isEqualTo("xl/hidden.xml");
        }
        assertThat(names(held)).contains("xl/workbook.xml").doesNotContain("xl/hidden.xml");
    }

    private static java.util.List<String> names(byte[] file) throws IOException {
        var names = new java.util.ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
            }
        }
        return names;
    }

    /** Java finds the directory from the end and takes what stands before the first part as none of its business. */
    private static byte[] before(byte[] plan, byte[] other) {
        var localPart = indexOf(other, LISTED);
        return ByteBuffer.allocate(localPart + plan.length)
                .put(other, 0, localPart)
                .put(plan)
                .array();
    }

    private static byte[] forgedSizes(byte[] file) {
        var bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = indexOf(file, LISTED); at + 4 < file.length && bytes.getInt(at) == LISTED; at = next(bytes, at)) {
            bytes.putInt(at + LISTED_SIZE_AT, 100);
        }
        return bytes.array();
    }

    private static int next(ByteBuffer bytes, int at) {
        return at + 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
    }

    private static int indexOf(byte[] file, int signature) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + 4 < file.length; at++) {
            if (bytes.getInt(at) == signature) {
                return at;
            }
        }
        throw new IllegalArgumentException("no directory");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("workbook.xlsx"), content);
    }
}
