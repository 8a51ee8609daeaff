package kz.birlik.plans.classifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A made-up classifier of the size of the real one (16,264 units on five levels) with its oddities: districts of cities whose
 * code looks like that of an okrug, and 77 settlements whose code does not begin like that of their parent.
 */
final class GeneratedClassifier {

    static final int UNITS = 16_264;
    static final String SOURCE = "Generated classifier (synthetic)";

    private static final int[] OF_LEVEL = {20, 220, 2404, 6285, 7335};
    private static final int ODD = 77;

    /** A row, which a test may change before it is written. */
    record Row(String id, String parentId, String kato, String name) {

        Row named(String other) {
            return new Row(id, parentId, kato, other);
        }

        Row under(String parent) {
            return new Row(id, parent, kato, name);
        }
    }

    final List<Row> rows = new ArrayList<>();

    /** @param regions code and Russian name of the twenty regions of the register */
    GeneratedClassifier(Map<String, String> regions) {
        var level = new ArrayList<Row>();
        regions.forEach((kato, name) -> level.add(add("0", kato, name)));
        var districts = districts(level);
        var okrugs = children(districts.subList(0, 17 * 11), OF_LEVEL[2], 2, 30, "%s с.о.");
        var villages = children(okrugs, OF_LEVEL[3], 4, 1, "с.%s");
        children(villages, OF_LEVEL[4], 7, 1, "уч.%s");
        makeOdd();
    }

    byte[] csv() {
        var text = new StringBuilder("\ufeffid;parent_id;code;name\n");
        rows.forEach(row -> text.append(String.join(";", row.id, row.parentId, row.kato, row.name))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Row unit(String kato) {
        return rows.stream().filter(row -> row.kato.equals(kato)).findFirst().orElseThrow();
    }

    void replace(String kato, java.util.function.UnaryOperator<Row> change) {
        rows.replaceAll(row -> row.kato.equals(kato) ? change.apply(row) : row);
    }

    private Row add(String parent, String kato, String name) {
        var row = new Row(String.valueOf(rows.size() + 1), parent, kato, name);
        rows.add(row);
        return row;
    }

    /** Eleven in each region; those of the cities have the third pair of digits filled too. */
    private List<Row> districts(List<Row> regions) {
        var districts = new ArrayList<Row>();
        for (var region : regions) {
            var begin = region.kato.substring(0, 2);
            var inCity = region.name.startsWith("г.");
            for (var i = 10; i <= 20; i++) {
                var kato = inCity ? begin + "11" + i + "000" : begin + i + "00000";
                districts.add(add(region.id, kato, (inCity ? "район Х%d" : "Х%d район").formatted(i)));
            }
        }
        districts.sort((one, other) -> Boolean.compare(isOfCity(one), isOfCity(other)));
        return districts;
    }

    private static boolean isOfCity(Row district) {
        return !district.kato.startsWith("00", 4);
    }

    /** @param digit the place of the code where the number of the child goes */
    private List<Row> children(List<Row> parents, int count, int digit, int first, String name) {
        var children = new ArrayList<Row>();
        for (var i = 0; i < count; i++) {
            var parent = parents.get(i % parents.size());
            var number = first + i / parents.size();
            var width = digit == 2 ? 2 : digit == 4 ? 1 : 2;
            var at = digit == 2 ? 4 : digit == 4 ? 6 : 7;
            var digits = ("%0" + width + "d").formatted(number);
            var kato = parent.kato.substring(0, at) + digits + "0".repeat(9 - at - width);
            children.add(add(parent.id, kato, name.formatted("Имя" + i)));
        }
        return children;
    }

    /** The last settlements move to the okrug before their own; their codes stay. */
    private void makeOdd() {
        var villages = rows.stream().filter(row -> row.name.startsWith("с.")).toList();
        for (var i = villages.size() - ODD; i < villages.size(); i++) {
            var other = villages.get(i - ODD).parentId;
            replace(villages.get(i).kato, row -> row.under(other));
        }
    }
}
