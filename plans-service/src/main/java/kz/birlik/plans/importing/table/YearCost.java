package kz.birlik.plans.importing.table;

import java.math.BigDecimal;

/**
 * What a measure costs in one year.
 *
 * @param thousandKzt thousand tenge, one decimal
 */
public record YearCost(int year, BigDecimal thousandKzt) {}
