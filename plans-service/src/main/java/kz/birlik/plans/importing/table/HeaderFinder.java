package kz.birlik.plans.importing.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.measure.money.MoneyUnit;

/** Finds the header of a plan by what its words mean, never by where it stands; the years of costs may stand one row below. */
final class HeaderFinder {

    private static final Pattern YEAR =
            Pattern.compile("^(20\\d\\d)(?:\\s*-?\\s*(?:год\\p{L}*|г\\.?|жыл\\p{L}*|ж\\.?))?(?:\\s*\\*)?$");
    private static final Pattern TOTAL =
            Pattern.compile("^(?:всего|итого|барлығы|барлық|жиыны|жалпы|общая сумма)(?:[ ,:].*)?$");
    private static final Pattern KAZAKH =
            Pattern.compile("іс-?шара|атауы|мерзім|жауапты|орындаушы|нысан|шығыс|шығын|қаржы");

    /** Fewer than these are a sentence that happens to hold such a word. */
    private static final int FEWEST_ROLES = 3;

    private HeaderFinder() {}

    /** @param next the row below, or null; it joins the header when it holds the years of the costs */
    static Optional<Header> at(FileRow row, FileRow next) {
        var columns = roles(row);
        if (!isHeader(columns.keySet())) {
            return Optional.empty();
        }
        var years = new TreeMap<Integer, Integer>();
        var total = yearsOf(row, years);
        var lastRow = row.number();
        if (next != null && isYearRow(next, columns)) {
            var below = yearsOf(next, years);
            total = below == null ? total : below;
            lastRow = next.number();
        }
        var cost = columns.remove(ColumnRole.COST);
        if (cost != null && years.isEmpty() && total == null) {
            total = cost;
        }
        return Optional.of(new Header(columns, years, total, unitOf(row, next), languageOf(row), lastRow));
    }

    /** @return the roles that the best row offers, to tell a person how near the file came */
    static Set<ColumnRole> rolesIn(FileRow row) {
        return roles(row).keySet();
    }

    private static boolean isHeader(Set<ColumnRole> roles) {
        return roles.contains(ColumnRole.TITLE)
                && roles.size() >= FEWEST_ROLES
                && (roles.contains(ColumnRole.TERM) || roles.contains(ColumnRole.EXECUTORS));
    }

    private static Map<ColumnRole, Integer> roles(FileRow row) {
        var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (var cell : row.cells()) {
            if (cell.text().length() <= 200) {
                ColumnRole.of(cell.text()).ifPresent(role -> columns.putIfAbsent(role, cell.column()));
            }
        }
        return columns;
    }

    private static Integer yearsOf(FileRow row, Map<Integer, Integer> years) {
        Integer total = null;
        for (var cell : row.own()) {
            var text = ColumnRole.plain(cell.text());
            var year = YEAR.matcher(text);
            if (year.matches()) {
                years.putIfAbsent(Integer.parseInt(year.group(1)), cell.column());
            } else if (TOTAL.matcher(text).matches()) {
                total = cell.column();
            }
        }
        return total;
    }

    private static boolean isYearRow(FileRow next, Map<ColumnRole, Integer> columns) {
        var found = EnumSet.noneOf(ColumnRole.class);
        var own = next.own();
        var first = columns.getOrDefault(ColumnRole.COST, 0);
        return columns.containsKey(ColumnRole.COST)
                && !own.isEmpty()
                && own.stream().allMatch(cell -> {
                    var text = ColumnRole.plain(cell.text());
                    ColumnRole.of(text).ifPresent(found::add);
                    return cell.column() >= first
                            && (YEAR.matcher(text).matches()
                                    || TOTAL.matcher(text).matches()
                                    || text.matches("в том числе.*|оның ішінде.*"));
                })
                && found.isEmpty();
    }

    private static MoneyUnit unitOf(FileRow row, FileRow next) {
        return MoneyUnit.of(row.text() + (next == null ? "" : " " + next.text()));
    }

    private static Language languageOf(FileRow row) {
        return KAZAKH.matcher(ColumnRole.plain(row.text())).find() ? Language.KK : Language.RU;
    }

    /** @return whether the row repeats the header, as tables do on each page */
    static boolean repeats(FileRow row, Header header) {
        var again = roles(row);
        again.remove(ColumnRole.COST);
        return isHeader(again.keySet())
                && again.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(header.columns().get(entry.getKey())))
                && again.size() >= header.roles().size() - 1;
    }

    /** @return whether the row repeats the years below a repeated header */
    static boolean repeatsYears(FileRow row, Header header) {
        var own = row.own();
        return !own.isEmpty()
                && own.stream().allMatch(cell -> {
                    var text = ColumnRole.plain(cell.text());
                    var year = YEAR.matcher(text);
                    return year.matches()
                            ? Integer.valueOf(cell.column())
                                    .equals(header.years().get(Integer.parseInt(year.group(1))))
                            : TOTAL.matcher(text).matches()
                                    && Integer.valueOf(cell.column()).equals(header.total());
                });
    }

    /** @return whether the row only numbers the columns: 1, 2, 3 … */
    static boolean numbersColumns(FileRow row) {
        var own = row.own();
        if (own.size() < 3) {
            return false;
        }
        for (var i = 0; i < own.size(); i++) {
            if (!own.get(i).text().strip().replaceAll("\\.0*$", "").equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    static List<String> expected() {
        return List.of(
                "Наименование мероприятия / Іс-шараның атауы",
                "Ответственные исполнители / Жауапты орындаушылар",
                "Срок исполнения / Орындалу мерзімі");
    }
}
