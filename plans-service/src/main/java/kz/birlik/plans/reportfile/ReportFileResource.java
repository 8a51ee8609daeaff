package kz.birlik.plans.reportfile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.FileName;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;
import kz.birlik.plans.importing.ImportSettings;
import kz.birlik.plans.importing.file.FileLimits;
import kz.birlik.plans.report.ReportOpening;

/** Many reports at once over HTTP. */
@Path("/api/v1/plans/{id}/report-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportFileResource {

    private static final String WRITTEN = """
            {"planId":"019a0c2e-7c00-7000-8000-0000000000f1","written":true,"reports":1,"faulty":0,"rows":[
            {"rowNumber":1,"address":"Отчёт!A1","outcome":"SKIPPED",
            "outcomeLabel":{"kk":"Есеп емес","ru":"Не отчёт","en":"Not a report"},"faults":[]},
            {"rowNumber":2,"address":"Отчёт!A2","outcome":"WRITTEN",
            "outcomeLabel":{"kk":"Жазылды","ru":"Записана","en":"Written"},"measureNumber":"1","period":"2026-H1",
            "content":{"status":"DONE","doneOn":"2026-06-19","text":{"ru":"Форум проведён (синтетический пример)"},"actualCostThousandKzt":1180.4,"indicatorValues":[]},
            "reportId":"019a0c2e-7c00-7000-8000-000000000201","faults":[]}]}""";

    private final ReportFileService service;
    private final ReportOpening reports;
    private final ImportSettings imports;
    private final ReportFileSettings settings;
    private final Idempotency idempotency;

    ReportFileResource(
            ReportFileService service,
            ReportOpening reports,
            ImportSettings imports,
            ReportFileSettings settings,
            Idempotency idempotency) {
        this.service = service;
        this.reports = reports;
        this.imports = imports;
        this.settings = settings;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.PLAN_EDITOR)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA))
    @TakesIdempotencyKey
    @Operation(
            operationId = "sendReportFile",
            summary = "Report on many measures by a table",
            description =
                    "XLSX or CSV with a header in Kazakh or Russian: number of the measure, period, state, day of completion, cost, people, events, value of the indicator, words. Every row is answered for. Without `rows` nothing is written; with it all rows or exactly those listed are, together or not at all. A draft of the same measure and period is rewritten.")
    @APIResponse(
            responseCode = "200",
            description = "What became of every row, or would",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportFileView.class),
                            examples = @ExampleObject(name = "written", value = WRITTEN)))
    public Response send(UUID id, @Valid @BeanParam ReportFileForm form, @Context HttpHeaders headers)
            throws IOException {
        reports.requireReporter(id);
        var read = ReportTable.read(form.file.uploadedFile(), FileName.of(form.file), limits());
        var rows = service.tried(id, read, form.period, form.submit);
        if (!form.writes()) {
            return Response.ok(service.answer(id, rows, Map.of())).build();
        }
        var same = Arrays.asList(id, form.rows, form.period, form.submit, read);
        return idempotency.once(headers, "sendReportFile", same, () -> {
            var written = service.write(rows, form.chosen(), form.submit);
            return Response.ok(service.answer(id, rows, written)).build();
        });
    }

    private FileLimits limits() {
        var usual = imports.limits();
        return new FileLimits(
                usual.fileBytes(),
                usual.inflatedBytes(),
                usual.ratio(),
                usual.entries(),
                settings.maxRows(),
                usual.columns(),
                usual.sheets());
    }
}
