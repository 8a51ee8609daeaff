package kz.birlik.plans.likeness;

import java.util.List;

import kz.birlik.kit.text.Language;

/** Reads files of words in two languages that are shipped with the service; what their lines mean stands at their heads. */
final class WordFile {

    private WordFile() {}

    /** @param name what the words of the line have in common */
    record Line(String name, List<String> kk, List<String> ru) {

        List<String> in(Language language) {
            return language == Language.KK ? kk : ru;
        }
    }

    static List<Line> read(String name, String header) {
        return ShippedFile.lines(name).stream()
                .filter(line -> !line.equals(header))
                .map(line -> line(name, line))
                .toList();
    }

    private static Line line(String name, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("A line of %s has %d cells for 3: %s".formatted(name, cells.length, line));
        }
        return new Line(cells[0].strip(), ShippedFile.ways(cells[1]), ShippedFile.ways(cells[2]));
    }
}
