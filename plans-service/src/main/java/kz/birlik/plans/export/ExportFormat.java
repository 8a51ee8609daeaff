package kz.birlik.plans.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import kz.birlik.plans.importing.file.FileKind;

/** The formats a plan is given out in, each with what writes it. */
enum ExportFormat {
    XLSX(FileKind.XLSX) {
        @Override
        TableWriter open(OutputStream out) throws IOException {
            return new XlsxTable(out);
        }
    },
    DOCX(FileKind.DOCX) {
        @Override
        TableWriter open(OutputStream out) throws IOException {
            return new DocxTable(out);
        }
    },
    CSV(FileKind.CSV) {
        @Override
        TableWriter open(OutputStream out) {
            return new CsvTable(out);
        }
    };

    private final FileKind kind;

    ExportFormat(FileKind kind) {
        this.kind = kind;
    }

    /** @return what writes a table to it; closing that ends the file and not the stream */
    abstract TableWriter open(OutputStream out) throws IOException;

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return this == CSV ? kind.mediaType() + "; charset=utf-8" : kind.mediaType();
    }

    static ExportFormat of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
