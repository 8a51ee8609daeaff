package kz.birlik.concepts.template;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows which sections are asked for, and on what basis. */
@Path("/api/v1/concept-templates")
@Tag(name = "Concepts")
class TemplateResource {

    private final TemplateRepository templates;

    TemplateResource(TemplateRepository templates) {
        this.templates = templates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listConceptTemplates",
            summary = "List the layouts of concepts",
            description =
                    "All layouts known, or the one the methodology asks for on a day. A section that no published "
                            + "source confirms has `verified: false`.")
    public TemplateView.TemplateList list(
            @QueryParam("asOf") @Parameter(description = "Only the layout of this day.") LocalDate asOf) {
        var found = asOf == null ? templates.all() : templates.on(asOf).stream().toList();
        return new TemplateView.TemplateList(
                found.stream().map(SectionTemplate::view).toList());
    }
}
