package kz.birlik.system.demo.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan of one owner for one year.
 *
 * @param title says that it is synthetic, as everything a reader sees of it
 */
public record PlanTruth(Owner owner, int year, Words title, List<MeasureTruth> measures) {

    /** The years that the demo has plans for. */
    public static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    /** How measures are numbered: 1, 2, 3; the same with dots; or 1.1, 1.2, 2.1 by directions. */
    public enum Numbering {
        PLAIN,
        DOTTED,
        BY_DIRECTION
    }

    /** @return all of them, by years and owners */
    public static List<PlanTruth> all() {
        var all = new ArrayList<PlanTruth>();
        YEARS.forEach(year -> Owner.all().forEach(owner -> all.add(PlanMaker.make(owner, year))));
        return all;
    }

    public static PlanTruth of(Owner owner, int year) {
        return PlanMaker.make(owner, year);
    }

    /** @return the section rows that plans are parted by, in the order of their numbers */
    public static List<Words> sections() {
        return all().stream()
                .flatMap(plan -> plan.measures().stream())
                .map(MeasureTruth::direction)
                .distinct()
                .sorted(Comparator.comparing(Words::ru))
                .toList();
    }

    public String label() {
        return "%d-%s".formatted(year, owner.label());
    }

    /** @return its place among all, by which oddities are handed out */
    public int index() {
        return owner.index() * YEARS.size() + YEARS.indexOf(year);
    }

    public Numbering numbering() {
        return Numbering.values()[owner.index() % 3];
    }

    /** @return places of the measures of each direction, in the order of the plan */
    public List<List<Integer>> byDirection() {
        var sections = new ArrayList<List<Integer>>();
        IntStream.range(0, measures.size()).forEach(i -> {
            if (i == 0
                    || !measures.get(i).direction().equals(measures.get(i - 1).direction())) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(i);
        });
        return sections;
    }
}
