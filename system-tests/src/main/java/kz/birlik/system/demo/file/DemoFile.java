package kz.birlik.system.demo.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.system.demo.table.DrawnPlan;
import kz.birlik.system.demo.table.Format;
import kz.birlik.system.demo.table.Oddity;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;

/**
 * A plan in one language as one file, and what is expected of it.
 *
 * @param oddities what makes it hard to read, as can be seen in it
 * @param rows every row of it, in its order
 */
public record DemoFile(
        String name, Tongue tongue, Format format, byte[] bytes, List<Oddity> oddities, List<ExpectedRow> rows) {

    public static DemoFile of(PlanTruth plan, Tongue tongue, Format format) {
        var drawn = DrawnPlan.of(plan, tongue, format);
        var written = format == Format.XLSX ? XlsxFile.write(drawn) : DocxFile.write(drawn);
        var rows = Stream.concat(drawn.rows().stream(), drawn.elsewhere().stream())
                .map(row -> ExpectedRow.of(row, written.places().get(row)))
                .toList();
        return new DemoFile(drawn.fileName(), tongue, format, written.bytes(), List.copyOf(drawn.oddities()), rows);
    }

    /** @return how many rows are to come out so */
    public long count(String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
    }

    public String expectedName() {
        return name + ".expected.json";
    }

    /** @return what the file has, for a person */
    public String oddityNames() {
        return oddities.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
