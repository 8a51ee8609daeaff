package kz.birlik.bench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads labelled titles: tab-separated UTF-8 with a header that names at least the columns {@code g}, {@code lang} and {@code text}, in
 * any order. Other columns, blank lines, lines of comment before the header and a byte order mark are passed over.
 */
final class GroupsFile {

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private final Path file;
    private int group = -1;
    private int language;
    private int text;

    private GroupsFile(Path file) {
        this.file = file;
    }

    static List<LabelledText> read(Path file) throws UnreadableGroups {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new UnreadableGroups("There is no file %s.".formatted(file));
        } catch (CharacterCodingException other) {
            throw new UnreadableGroups("%s is not UTF-8.".formatted(file));
        } catch (IOException unreadable) {
            throw new UnreadableGroups("%s cannot be read: %s".formatted(file, unreadable.getMessage()));
        }
        return new GroupsFile(file).texts(lines);
    }

    private List<LabelledText> texts(List<String> lines) throws UnreadableGroups {
        var texts = new ArrayList<LabelledText>();
        for (var at = 0; at < lines.size(); at++) {
            var line =
                    at == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(at);
            if (line.isBlank() || group < 0 && line.startsWith("#")) {
                continue;
            }
            var cells =
                    Stream.of(line.split("\t", -1)).map(GroupsFile::unquoted).toList();
            if (group < 0) {
                head(cells, at + 1);
            } else {
                texts.add(text(cells, at + 1));
            }
        }
        if (texts.isEmpty()) {
            throw new UnreadableGroups(
                    "%s has no row below a header with the columns g, lang and text.".formatted(file));
        }
        return texts;
    }

    private void head(List<String> cells, int line) throws UnreadableGroups {
        var names = cells.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        group = names.indexOf("g");
        language = names.indexOf("lang");
        text = names.indexOf("text");
        if (group < 0 || language < 0 || text < 0) {
            throw new UnreadableGroups(
                    "Line %d of %s should be a header with the columns g, lang and text, split by tabs; it is: %s"
                            .formatted(line, file, String.join(" | ", cells)));
        }
    }

    private LabelledText text(List<String> cells, int line) throws UnreadableGroups {
        if (cells.size() <= Math.max(group, Math.max(language, text))) {
            throw new UnreadableGroups("Line %d of %s has only %d cells.".formatted(line, file, cells.size()));
        }
        var row = new LabelledText(cells.get(group), cells.get(language).toLowerCase(Locale.ROOT), cells.get(text));
        if (row.group().isEmpty() || row.text().isEmpty()) {
            throw new UnreadableGroups("Line %d of %s has no group or no text.".formatted(line, file));
        }
        if (!LANGUAGES.contains(row.language())) {
            throw new UnreadableGroups("Line %d of %s is in the language %s; known are kk, ru and en."
                    .formatted(line, file, row.language()));
        }
        return row;
    }

    /** As spreadsheets save a cell with quotation marks in it. */
    private static String unquoted(String cell) {
        var plain = cell.strip();
        return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"") && plain.contains("\"\"")
                ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"")
                : plain;
    }
}
