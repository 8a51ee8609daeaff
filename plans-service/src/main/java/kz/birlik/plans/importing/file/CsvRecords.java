package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a text into records by RFC 4180; a quote that is never closed ends at the limit of a cell, not of the memory. What such a quote
 * swallowed before the next one closed it is one value, and told to be so.
 */
final class CsvRecords {

    /** What a cell of a spreadsheet can hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_CELLS = 1_000;

    private final Reader reader;
    private final char separator;
    private final BitSet leftOpen = new BitSet();
    private int pushedBack = -2;

    CsvRecords(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** @return the values of the next record, an empty line being one empty value; null at the end */
    List<String> next() throws IOException {
        var letter = read();
        if (letter < 0) {
            return null;
        }
        leftOpen.clear();
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        var onlySpaces = true;
        var closed = false;
        for (; letter >= 0; letter = read()) {
            if (quoted) {
                quoted = letter != '"' || doubled();
                closed = !quoted;
                if (quoted) {
                    append(value, letter);
                }
            } else if (letter == '"' && onlySpaces) {
                value.setLength(0);
                onlySpaces = false;
                quoted = true;
            } else if (letter == separator) {
                add(values, value);
                onlySpaces = true;
                closed = false;
            } else if (letter == '\n') {
                break;
            } else if (letter != '\r') {
                if (closed && !Character.isWhitespace(letter) && spansLines(value)) {
                    leftOpen.set(values.size());
                }
                append(value, letter);
                onlySpaces &= Character.isWhitespace(letter);
            }
        }
        leftOpen.set(values.size(), quoted || leftOpen.get(values.size()));
        add(values, value);
        return values;
    }

    /**
     * @return whether the quote of that value of the record was left open: the text ended within it, or words follow the quote that closed
     *     it and it holds what parts values and lines
     */
    boolean leftOpen(int column) {
        return leftOpen.get(column);
    }

    private boolean spansLines(StringBuilder value) {
        return value.indexOf("\n") >= 0 && value.indexOf(String.valueOf(separator)) >= 0;
    }

    private boolean doubled() throws IOException {
        var following = read();
        if (following == '"') {
            return true;
        }
        pushedBack = following;
        return false;
    }

    private int read() throws IOException {
        if (pushedBack != -2) {
            var letter = pushedBack;
            pushedBack = -2;
            return letter;
        }
        return reader.read();
    }

    private static void append(StringBuilder value, int letter) {
        if (value.length() >= LONGEST_CELL) {
            throw new RejectedFile(
                    "cell-too-long",
                    "A cell holds more than %d characters; is a quote left open?".formatted(LONGEST_CELL));
        }
        if (letter == 0) {
            throw RejectedFile.broken(
                    "The text holds a character that no text holds (NUL); is it a file of another kind?");
        }
        value.append((char) letter);
    }

    private static void add(List<String> values, StringBuilder value) {
        if (values.size() >= MOST_CELLS) {
            throw new RejectedFile("too-many-columns", "A line holds more than %d values.".formatted(MOST_CELLS));
        }
        values.add(value.toString());
        value.setLength(0);
    }
}
