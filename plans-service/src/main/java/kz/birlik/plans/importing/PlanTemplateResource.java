package kz.birlik.plans.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.importing.file.FileKind;

/** The blank form of a plan over HTTP. */
@Path("/api/v1/plan-imports/template")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "From the table people send to a plan")
public class PlanTemplateResource {

    private static final int LONGEST_YEARS = 15;

    /** Counts the layouts of {@link PlanTemplate}, so that a cache notices a new one. */
    private static final String FORM = "1";

    private final BusinessClock clock;

    PlanTemplateResource(BusinessClock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadPlanTemplate",
            summary = "Download the blank form of a plan",
            description = "A workbook in the usual form, in Kazakh or Russian; filled in, it imports without a guess.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(implementation = ImportForm.UploadSchema.class),
                            examples = @ExampleObject(name = "workbook", value = "the bytes of the workbook")))
    public Response download(
            @RestQuery @DefaultValue("xlsx") @Pattern(regexp = "xlsx") @Parameter(description = "Only xlsx")
                    String format,
            @RestQuery @DefaultValue("ru") @Pattern(regexp = "kk|ru") @Parameter(description = "kk or ru") String lang,
            @RestQuery @Min(1990) @Max(2100) @Parameter(description = "First year of the plan; this year when absent")
                    Integer yearFrom,
            @RestQuery @Min(1990) @Max(2100) @Parameter(description = "Last year of the plan; the first when absent")
                    Integer yearTo,
            @Context Request request) {
        var from = yearFrom == null ? clock.today().getYear() : yearFrom;
        var to = yearTo == null ? from : yearTo;
        if (to < from || to - from >= LONGEST_YEARS) {
            throw new InvalidRequest(
                    "yearTo", "A plan ends after it starts and lasts less than %d years.".formatted(LONGEST_YEARS));
        }
        var tag = new EntityTag("%s-%s-%d-%d".formatted(FORM, lang, from, to));
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var template = new PlanTemplate(lang.equals("kk") ? Language.KK : Language.RU, from, to);
        StreamingOutput content = template::writeTo;
        return Response.ok(content)
                .tag(tag)
                .type(FileKind.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"plan-%s.%s\"".formatted(lang, format))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
