package kz.birlik.plans.reportfile;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.Violation;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.report.ReportContent;

/** The answer to a table of reports: every filled row, in the order of the file. */
@Schema(name = "ReportFileResult")
public record ReportFileView(
        UUID planId,

        @Schema(description = "Whether anything was written")
        boolean written,

        @Schema(description = "Rows that became reports, or would")
        int reports,

        @Schema(description = "Rows with faults") int faulty,
        List<RowView> rows) {

    /** What became of a row. */
    @Schema(name = "ReportFileRow")
    public record RowView(
            int rowNumber,
            @Schema(examples = "Лист1!A4") String address,
            ReportRowOutcome outcome,
            LocalizedText outcomeLabel,
            @Schema(examples = "3.1") String measureNumber,
            @Schema(examples = "2026-H1") String period,
            ReportContent content,
            @Schema(description = "The report it became") UUID reportId,

            @Schema(description = "Why it is faulty; `field` is the address of the cell where one is to blame")
            List<Violation> faults) {}
}
