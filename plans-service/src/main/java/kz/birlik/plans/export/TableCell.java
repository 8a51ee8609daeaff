package kz.birlik.plans.export;

import java.math.BigDecimal;

/**
 * One cell of the exported table.
 *
 * @param text words, or null in a cell of money
 * @param thousandKzt thousand tenge, or null
 * @param isMoney whether it stands in a column of costs
 */
record TableCell(String text, BigDecimal thousandKzt, boolean isMoney) {

    /** Stands where no sum is named, as in printed plans; so no row of the table has fewer than its columns of money. */
    static final String NO_SUM = "–";

    static TableCell of(String text) {
        return new TableCell(text == null ? "" : text, null, false);
    }

    static TableCell money(BigDecimal thousandKzt) {
        return new TableCell(thousandKzt == null ? NO_SUM : null, thousandKzt, true);
    }

    boolean isSum() {
        return thousandKzt != null;
    }
}
