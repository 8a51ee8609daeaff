package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import kz.birlik.plans.importing.table.FileRow;

/** Streams the non-empty rows of a file, one at a time. */
public interface RowSource {

    /** @throws RejectedFile for what only reading shows */
    void read(Path file, Consumer<FileRow> rows) throws IOException;

    static RowSource of(FileKind kind, FileLimits limits) {
        return switch (kind) {
            case XLSX -> new XlsxRows(limits);
            case DOCX -> new DocxRows(limits);
            case CSV -> new CsvRows(limits);
            case TEXT -> new TextRows(limits);
        };
    }
}
