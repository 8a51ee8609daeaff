package kz.birlik.plans.importing.table;

import java.util.List;

/**
 * What became of one row of the file.
 *
 * @param rowNumber of the file, going on from sheet to sheet
 * @param address of its first cell
 * @param measure null for rows that are none
 */
public record RowReport(
        int rowNumber, String address, Outcome outcome, ReadMeasure measure, List<RowMessage> messages) {

    static RowReport skipped(FileRow row, MessageCode code, Object... arguments) {
        return new RowReport(
                row.number(),
                row.address(),
                Outcome.SKIPPED,
                null,
                List.of(RowMessage.of(code, row.address(), arguments)));
    }
}
