package kz.birlik.feedback.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.text.LocalizedText;

/** The calendar the service ships with: two resource files, values separated by semicolons, a header line each. */
final class SeedFiles {

    /** @param transfersVerified whether the Government's transfers of the year were in the source */
    record Year(int year, boolean transfersVerified, String note) {}

    record Day(CalendarKey key, DayFacts facts) {}

    private SeedFiles() {}

    static List<Year> years() {
        return rows("/calendar/years.csv", 3).stream()
                .map(row -> new Year(Integer.parseInt(row[0]), Boolean.parseBoolean(row[1]), orNull(row[2])))
                .toList();
    }

    static List<Day> days() {
        return eachWordOnce(
                rows("/calendar/days.csv", 10).stream().map(SeedFiles::day).toList());
    }

    /**
     * A day stands in the file again only as its next revision: the same line twice would be one word told twice, and of
     * two different lines nobody could say which one holds.
     *
     * @throws IllegalStateException naming the day whose revisions are not 1, 2, 3 and so on, down the file
     */
    static List<Day> eachWordOnce(List<Day> days) {
        var revisions = new HashMap<LocalDate, Integer>();
        for (var day : days) {
            var expected = revisions.merge(day.key().day(), 1, Integer::sum);
            if (day.key().revision() != expected) {
                throw new IllegalStateException("%s: revision %d expected, revision %d found"
                        .formatted(day.key().day(), expected, day.key().revision()));
            }
        }
        return days;
    }

    private static Day day(String[] row) {
        var effectiveFrom = orNull(row[8]);
        return new Day(
                new CalendarKey(LocalDate.parse(row[0]), Integer.parseInt(row[1])),
                new DayFacts(
                        DayType.valueOf(row[2]),
                        new LocalizedText(row[3], row[4], row[5]),
                        orNull(row[6]),
                        row[7],
                        effectiveFrom == null ? null : LocalDate.parse(effectiveFrom),
                        Boolean.parseBoolean(row[9]),
                        null));
    }

    private static List<String[]> rows(String file, int columns) {
        var in = Objects.requireNonNull(SeedFiles.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> columns(file, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] columns(String file, String line, int columns) {
        var row = line.split(";", -1);
        if (row.length != columns) {
            throw new IllegalStateException("%s: %d columns expected in '%s'".formatted(file, columns, line));
        }
        return row;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
