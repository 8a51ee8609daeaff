package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import kz.birlik.plans.importing.table.FileRow;

/** Streams an old text table: columns parted by a character, rows wrapped over lines and parted by rules or by their numbers. */
final class TextRows implements RowSource {

    private static final int SAMPLED_LINES = 2_000;
    private static final int LONGEST_LINE = 1 << 16;

    private final FileLimits limits;

    TextRows(FileLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Path file, Consumer<FileRow> rows) throws IOException {
        var charset = PlainText.charsetOf(file);
        var layout = layoutOf(file, charset);
        var counted = new CountedRows(limits, rows);
        try (var reader = PlainText.open(file, charset)) {
            var table = new TextTable(layout, counted);
            for (var line = next(reader); line != null; line = next(reader)) {
                table.line(line);
            }
            table.end();
        }
        if (counted.none()) {
            throw new RejectedFile("file-without-rows", "The file holds no filled row.");
        }
    }

    private static TextLayout layoutOf(Path file, Charset charset) throws IOException {
        var lines = new ArrayList<String>();
        try (var reader = PlainText.open(file, charset)) {
            for (var line = next(reader); line != null && lines.size() < SAMPLED_LINES; line = next(reader)) {
                lines.add(line);
            }
        }
        return TextLayout.of(List.copyOf(lines))
                .orElseThrow(() -> new RejectedFile("file-without-rows", "The text draws no table."));
    }

    /** @return the next line without its end, null after the last */
    private static String next(Reader reader) throws IOException {
        var line = new StringBuilder();
        for (var letter = reader.read(); letter != '\n'; letter = reader.read()) {
            if (letter < 0) {
                return line.length() == 0 ? null : line.toString();
            }
            if (line.length() >= LONGEST_LINE) {
                throw new RejectedFile(
                        "cell-too-long", "A line holds more than %d characters.".formatted(LONGEST_LINE));
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}
