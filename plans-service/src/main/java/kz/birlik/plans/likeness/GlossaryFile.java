package kz.birlik.plans.likeness;

import java.util.List;

/** Reads the glossary shipped with the service; its format stands at its head. */
final class GlossaryFile {

    private static final String NAME = "likeness/glossary.tsv";
    private static final String HEADER = "kind\tkk\tru\ten\tbroader";

    private GlossaryFile() {}

    static List<GlossaryTerm> read() {
        return ShippedFile.lines(NAME).stream()
                .filter(line -> !line.equals(HEADER))
                .map(GlossaryFile::term)
                .toList();
    }

    private static GlossaryTerm term(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException(
                    "A line of the glossary has %d cells for 5: %s".formatted(cells.length, line));
        }
        return new GlossaryTerm(
                TermKind.valueOf(cells[0]),
                ShippedFile.ways(cells[1]),
                ShippedFile.ways(cells[2]),
                cells[3].strip(),
                cells[4].isBlank() ? null : cells[4].strip());
    }
}
