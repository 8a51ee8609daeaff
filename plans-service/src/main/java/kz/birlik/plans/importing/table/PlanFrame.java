package kz.birlik.plans.importing.table;

import kz.birlik.plans.measure.term.Period;

/**
 * What the uploader says of the plan, by which wordings such as «декабрь» or «акимат области» are understood.
 *
 * @param life first and last day of the plan
 * @param region KATO code, or null for a republican plan
 */
public record PlanFrame(Period life, String region) {

    boolean hasYear(int year) {
        return life.from().getYear() <= year && year <= life.to().getYear();
    }

    boolean isOneYear() {
        return life.from().getYear() == life.to().getYear();
    }
}
