package kz.birlik.plans.reportfile;

import java.util.List;

import kz.birlik.kit.problem.Violation;
import kz.birlik.plans.importing.table.FileRow;
import kz.birlik.plans.report.ReportContent;

/**
 * One row as it was read.
 *
 * @param number of the measure, or null for a row that is no report
 * @param period its wording, or null
 * @param faults what could not be understood; the row is then not written
 */
record ReadReport(FileRow row, String number, String period, ReportContent content, List<Violation> faults) {

    boolean isReport() {
        return number != null;
    }
}
