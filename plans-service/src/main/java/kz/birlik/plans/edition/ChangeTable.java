package kz.birlik.plans.edition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Compares two editions of a plan line by line, in the database: neither table passes through memory. */
@ApplicationScoped
public class ChangeTable {

    /** Place of a change: that of the measure in the later table, else in the earlier one; a removed measure comes after. */
    record Place(int position, int gone) {
        static final Place START = new Place(0, 0);
    }

    /**
     * One line that differs.
     *
     * @param before id of its row in the earlier edition, null when it was added
     * @param after id of its row in the later edition, null when it was removed
     */
    record Change(Place place, UUID lineId, UUID before, UUID after, List<MeasureField> fields) {

        ChangeKind kind() {
            if (before == null) {
                return ChangeKind.ADDED;
            }
            return after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        }
    }

    private static final String COMPARED = """
            from (select * from measure where plan_id = :plan and edition = :before) a
            full join (select * from measure where plan_id = :plan and edition = :after) b on b.line_id = a.line_id
            """;
    private static final String ANY =
            Arrays.stream(MeasureField.values()).map(MeasureField::comparison).collect(Collectors.joining(" or "));
    private static final String FIELDS = Arrays.stream(MeasureField.values())
            .map(field -> "a.id is not null and b.id is not null and " + field.comparison())
            .collect(Collectors.joining(", "));
    private static final String PAGE = "select * from (select coalesce(b.position, a.position) as place,"
            + " case when b.id is null then 1 else 0 end as gone, coalesce(b.line_id, a.line_id) as line, a.id as before_id,"
            + " b.id as after_id, array_to_string(array[" + FIELDS + "], ',') as differs " + COMPARED
            + " where a.id is null or b.id is null or " + ANY + ") as changes"
            + " where (place, gone) > (:place, :gone) order by place, gone limit :most";
    private static final String COUNT =
            "select case when a.id is null then 'ADDED' when b.id is null then 'REMOVED' else 'CHANGED' end as kind, count(*) "
                    + COMPARED + " where a.id is null or b.id is null or " + ANY + " group by 1";

    private static final String OF_LINE =
            "select case when a.id is null then 'ADDED' when b.id is null then 'REMOVED' else 'CHANGED' end as kind from"
                    + " (select * from measure where plan_id = :plan and edition = :before and line_id = :line) a"
                    + " full join (select * from measure where plan_id = :plan and edition = :after and line_id = :line) b"
                    + " on b.line_id = a.line_id where a.id is null or b.id is null or " + ANY;

    private final EntityManager database;

    ChangeTable(EntityManager database) {
        this.database = database;
    }

    /** @return the number of lines of each kind; a kind without any is 0 */
    @SuppressWarnings("unchecked")
    public Map<ChangeKind, Integer> count(UUID plan, int before, int after) {
        var counts = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
        Arrays.stream(ChangeKind.values()).forEach(kind -> counts.put(kind, 0));
        ((List<Object[]>) database.createNativeQuery(COUNT)
                        .setParameter("plan", plan)
                        .setParameter("before", before)
                        .setParameter("after", after)
                        .getResultList())
                .forEach(row -> counts.put(ChangeKind.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /** @return what became of a line from one edition to the other; empty when it stayed as it was, or is in neither */
    @SuppressWarnings("unchecked")
    public Optional<ChangeKind> ofLine(UUID plan, UUID line, int before, int after) {
        return ((List<String>) database.createNativeQuery(OF_LINE, String.class)
                        .setParameter("plan", plan)
                        .setParameter("line", line)
                        .setParameter("before", before)
                        .setParameter("after", after)
                        .getResultList())
                .stream().map(ChangeKind::valueOf).findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Change> page(UUID plan, int before, int after, Place seen, int most) {
        return ((List<Object[]>) database.createNativeQuery(PAGE)
                        .setParameter("plan", plan)
                        .setParameter("before", before)
                        .setParameter("after", after)
                        .setParameter("place", seen.position())
                        .setParameter("gone", seen.gone())
                        .setParameter("most", most)
                        .getResultList())
                .stream()
                        .map(row -> new Change(
                                new Place(((Number) row[0]).intValue(), ((Number) row[1]).intValue()),
                                (UUID) row[2],
                                (UUID) row[3],
                                (UUID) row[4],
                                fields((String) row[5])))
                        .toList();
    }

    private static List<MeasureField> fields(String differs) {
        var flags = differs.split(",");
        return Arrays.stream(MeasureField.values())
                .filter(field -> flags[field.ordinal()].equals("t") || flags[field.ordinal()].equals("true"))
                .toList();
    }
}
