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
            Pattern.compile("^(?:на |в )?(199\\d|20\\d\\d|2100)(?:\\s*-?\\s*(?:год\\p{L}*|г\\.?|жыл\\p{L}*|ж\\.?))?"
                    + "(?:[\\s,(]*(?:тыс|мың|млн)[\\p{L}.\\s]*\\)?|\\s*\\((?:план|жоспар)\\))?(?:\\s*\\*)?$");
    private static final Pattern AMONG_THEM =
            Pattern.compile("(?:в том числе|из них|оның ішінде|соның ішінде|по годам|жылдар).*");
    private static final Pattern ONLY_UNIT = Pattern.compile(
            "(?:единиц\\p{L} измерения|ед\\.? ?изм\\.?|өлшем бірлігі|в|\\(|:|\\s)*(?:тыс\\p{L}*|мың|млн|миллион\\p{L}*)?\\.?\\s*(?:тенге|теңге|тг)\\.?\\s*\\)?");
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
        var lower = next == null ? Map.<ColumnRole, Integer>of() : lowerHalf(row, next, columns);
        lower.forEach(columns::putIfAbsent);
        if (!isHeader(columns.keySet())) {
            return Optional.empty();
        }
        var years = new TreeMap<Integer, Integer>();
        var total = yearsOf(row, years);
        var lastRow = row.number();
        var joined = next != null && (!lower.isEmpty() || isYearRow(next, columns));
        if (joined) {
            var below = yearsOf(next, years);
            total = below == null ? total : below;
            lastRow = next.number();
        }
        var cost = columns.remove(ColumnRole.COST);
        if (cost != null && years.isEmpty() && total == null) {
            total = cost;
        }
        var unit =
                unitIn(row).or(() -> joined ? unitIn(next) : Optional.empty()).orElse(null);
        return Optional.of(new Header(columns, years, total, unit, languageOf(row), lastRow));
    }

    /** @return the header with the years of this row, for tables that write «в том числе по годам» in between */
    static Optional<Header> withYears(FileRow row, Header header) {
        var years = new TreeMap<Integer, Integer>();
        var total = yearsOf(row, years);
        var first = header.total();
        if (first == null || years.isEmpty() || !row.own().stream().allMatch(cell -> isYearCell(cell, first))) {
            return Optional.empty();
        }
        return Optional.of(header.withYears(years, total, unitIn(row).orElse(null), row.number()));
    }

    /** @return the unit, when the row says nothing else: «тыс. тенге» stands to the right above many a table */
    static Optional<MoneyUnit> onlyUnit(FileRow row) {
        var text = ColumnRole.plain(row.text());
        return ONLY_UNIT.matcher(text).matches() ? MoneyUnit.namedIn(text) : Optional.empty();
    }

    /** @return whether a row below a table is the header of another one: no measure has all these words and no number */
    static boolean opensAnother(FileRow row) {
        var roles = roles(row).keySet();
        return isHeader(roles)
                && roles.size() > FEWEST_ROLES
                && row.own().stream()
                        .noneMatch(cell -> Character.isDigit(cell.text().strip().codePointAt(0)));
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

    /** @return the roles that the lower row adds to a header of two rows, of which neither is one alone */
    private static Map<ColumnRole, Integer> lowerHalf(FileRow row, FileRow next, Map<ColumnRole, Integer> upper) {
        var lower = roles(next);
        var together = EnumSet.noneOf(ColumnRole.class);
        together.addAll(upper.keySet());
        together.addAll(lower.keySet());
        var isHalf = row.own().size() >= FEWEST_ROLES
                && upper.containsKey(ColumnRole.TITLE)
                && !isHeader(upper.keySet())
                && !isHeader(lower.keySet())
                && isHeader(together);
        return isHalf ? lower : Map.of();
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
        var own = next.own();
        var first = columns.getOrDefault(ColumnRole.COST, 0);
        return columns.containsKey(ColumnRole.COST)
                && !own.isEmpty()
                && own.stream().allMatch(cell -> isYearCell(cell, first));
    }

    private static boolean isYearCell(Cell cell, int first) {
        var text = ColumnRole.plain(cell.text());
        return cell.column() >= first
                && (YEAR.matcher(text).matches()
                        || TOTAL.matcher(text).matches()
                        || AMONG_THEM.matcher(text).matches());
    }

    /** Looks where costs are named, so that «отчёт о 5 млн тенге» elsewhere in a header says nothing. */
    private static Optional<MoneyUnit> unitIn(FileRow row) {
        return row.own().stream()
                .filter(cell -> ColumnRole.of(cell.text()).orElse(ColumnRole.COST) == ColumnRole.COST)
                .map(cell -> MoneyUnit.namedIn(cell.text()))
                .flatMap(Optional::stream)
                .findFirst();
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
