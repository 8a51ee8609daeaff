package kz.birlik.plans.importing.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into records by RFC 4180; a quote that is never closed ends at the limit of a cell, not of the memory. */
final class CsvRecords {

    /** What a cell of a spreadsheet can hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_CELLS = 1_000;

    private final Reader reader;
    private final char separator;
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
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        var onlySpaces = true;
        for (; letter >= 0; letter = read()) {
            if (quoted) {
                quoted = letter != '"' || doubled();
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
            } else if (letter == '\n') {
                break;
            } else if (letter != '\r') {
                append(value, letter);
                onlySpaces &= Character.isWhitespace(letter);
            }
        }
        add(values, value);
        return values;
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
