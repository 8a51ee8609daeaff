package kz.birlik.plans.importing.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

import kz.birlik.plans.importing.table.FileRow;

/** Streams a workbook sheet by sheet; only its shared texts are held in memory, and they are counted. */
final class XlsxRows implements RowSource {

    private final FileLimits limits;

    XlsxRows(FileLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Path file, Consumer<FileRow> rows) throws IOException {
        var counted = new CountedRows(limits, rows);
        // The gate has measured every part already; POI's own, narrower ratio would refuse sheets of repeating rows.
        ZipSecureFile.setMinInflateRatio(1.0 / (limits.ratio() + 1));
        ZipSecureFile.setGraceEntrySize(OfficePart.RATIO_COUNTS_FROM);
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(workbook, counted);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | XMLStreamException
                | ZipException
                | EOFException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw RejectedFile.broken("The workbook cannot be read: a part of it is damaged or missing.");
        }
        if (counted.none()) {
            throw new RejectedFile("file-without-rows", "No sheet of the workbook holds a filled row.");
        }
    }

    private void read(OPCPackage workbook, CountedRows counted)
            throws IOException, OpenXML4JException, XMLStreamException {
        var reader = new XSSFReader(workbook);
        var described = WorkbookXml.read(reader.getWorkbookData());
        var values = new CellValues(
                SharedTexts.read(content(workbook, XSSFRelation.SHARED_STRINGS)),
                CellFormats.read(content(workbook, XSSFRelation.STYLES)),
                described.from1904());
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        for (var number = 1; sheets.hasNext(); number++) {
            if (number > limits.sheets()) {
                throw new RejectedFile(
                        "too-many-sheets", "The workbook has more than %d sheets.".formatted(limits.sheets()));
            }
            var part = sheets.next();
            part.close();
            var merges = PartBytes.mention("mergeCell", sheets.getSheetPart().getInputStream())
                    ? SheetXml.merges(sheets.getSheetPart().getInputStream())
                    : List.<CellRangeAddress>of();
            counted.startSheet();
            var name = sheets.getSheetName();
            new SheetXml(name, described.hiddenSheets().contains(name), values, merges, counted)
                    .read(sheets.getSheetPart().getInputStream());
        }
    }

    /** @return null when the workbook has no such part */
    private static InputStream content(OPCPackage workbook, XSSFRelation kind) throws IOException {
        var parts = workbook.getPartsByContentType(kind.getContentType());
        return parts.isEmpty() ? null : parts.get(0).getInputStream();
    }
}
