package kz.birlik.plans.export;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.problem.PreconditionRefused;
import kz.birlik.kit.text.Language;

/** The table of a plan as a file, over HTTP. */
@Path("/api/v1/plans/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Republican and regional plans of work")
public class PlanExportResource {

    private final PlanExport export;
    private final Callers callers;

    PlanExportResource(PlanExport export, Callers callers) {
        this.export = export;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportPlan",
            summary = "Download the table of a plan in the official form",
            description =
                    "The edition in force, or the one asked for, as XLSX, DOCX or CSV, in Kazakh or Russian: the act and the title above, section rows per direction, costs by years in thousand tenge, their sums below. What is exported imports again as the same table; the same table is the same bytes. Links to tasks, indicators and other plans, figures of indicators and reports are no part of the form. Visible like the plan itself.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with a name made of the title of the plan",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(implementation = FileSchema.class),
                        examples = @ExampleObject(name = "workbook", value = "the bytes of the workbook")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(implementation = FileSchema.class),
                        examples = @ExampleObject(name = "document", value = "the bytes of the document")),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = FileSchema.class),
                        examples =
                                @ExampleObject(
                                        name = "csv",
                                        value =
                                                "Проект;;;;;;;;\r\nПлан мероприятий на 2026 год;;;;;;;;\r\n№ п/п;Наименование мероприятия;Форма завершения;Ответственные исполнители;Срок исполнения;Предполагаемые расходы (тыс. тенге);;Источники финансирования;Код бюджетной программы\r\n"))
            })
    @APIResponse(
            responseCode = "409",
            description = "Measures have no title in the language asked for; `missing` names the first of them.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response download(
            UUID id,
            @RestQuery
                    @DefaultValue("xlsx")
                    @Pattern(regexp = "xlsx|docx|csv")
                    @Parameter(description = "xlsx, docx or csv")
                    String format,
            @RestQuery
                    @DefaultValue("ru")
                    @Pattern(regexp = "kk|ru")
                    @Parameter(description = "Language of the form, of titles and of terms: kk or ru")
                    String lang,
            @RestQuery
                    @Min(1)
                    @Parameter(description = "Number of the edition; the one in force when absent", example = "1")
                    Integer edition,
            @Context Request request)
            throws IOException {
        var language = Language.valueOf(lang.toUpperCase(Locale.ROOT));
        var file = export.write(id, edition, ExportFormat.of(format), language);
        var tag = new EntityTag(file.sha256());
        var unmet = request.evaluatePreconditions(tag);
        if (unmet != null) {
            file.discard();
            return unmet(unmet, tag);
        }
        StreamingOutput content = file::sendTo;
        return shared(Response.ok(content), tag)
                .type(file.format().mediaType())
                .header("Content-Disposition", ExportName.disposition(file.name(), file.format()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response unmet(Response.ResponseBuilder unmet, EntityTag tag) {
        if (unmet.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw PreconditionRefused.stale("\"" + tag.getValue() + "\"");
        }
        return shared(Response.notModified(), tag).build();
    }

    /** The language stands in the address, so caches need not ask; who asks decides whether it is seen at all. */
    private Response.ResponseBuilder shared(Response.ResponseBuilder response, EntityTag tag) {
        return response.tag(tag)
                .header("Cache-Control", callers.current().anonymous() ? "public, max-age=5" : "private, no-cache");
    }

    /** The bytes of a file, as OpenAPI writes it. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface FileSchema {}
}
