package kz.birlik.system.demo.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Sums up what the rows of a table mean, and what of it can be read. */
final class Sums {

    /** Stands for «всего». */
    static final int ALL_YEARS = 0;

    private final Map<Integer, BigDecimal> meant = new HashMap<>();
    private final Map<Integer, BigDecimal> read = new HashMap<>();
    private final Map<Integer, BigDecimal> meantInSection = new HashMap<>();
    private final Map<Integer, BigDecimal> readInSection = new HashMap<>();

    void startSection() {
        meantInSection.clear();
        readInSection.clear();
    }

    /** @param total read in «всего», or null */
    void add(Map<Integer, BigDecimal> meantYears, Map<Integer, BigDecimal> readYears, BigDecimal total) {
        meantYears.forEach((year, cost) -> {
            add(meant, meantInSection, year, cost);
            add(meant, meantInSection, ALL_YEARS, cost);
        });
        readYears.forEach((year, cost) -> add(read, readInSection, year, cost));
        if (total != null) {
            add(read, readInSection, ALL_YEARS, total);
        }
    }

    BigDecimal meant(int year, boolean ofSection) {
        return (ofSection ? meantInSection : meant).getOrDefault(year, BigDecimal.ZERO);
    }

    /** @return whether a reader gets that sum from the rows, of the table so far or of its last section */
    boolean isRead(int year, BigDecimal stated) {
        return stated.compareTo(read.getOrDefault(year, BigDecimal.ZERO)) == 0
                || stated.compareTo(readInSection.getOrDefault(year, BigDecimal.ZERO)) == 0;
    }

    private static void add(
            Map<Integer, BigDecimal> table, Map<Integer, BigDecimal> section, int year, BigDecimal cost) {
        table.merge(year, cost, BigDecimal::add);
        section.merge(year, cost, BigDecimal::add);
    }
}
