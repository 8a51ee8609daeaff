package kz.birlik.concepts.template;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.http.PublicRead;

/** Shows which sections are asked for, and on what basis. */
@Path("/api/v1/concept-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concepts")
class TemplateResource {

    private final TemplateRepository templates;
    private final PublicRead publicRead;

    TemplateResource(TemplateRepository templates, PublicRead publicRead) {
        this.templates = templates;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listConceptTemplates",
            summary = "List the layouts of concepts",
            description =
                    "All layouts known, or the one the methodology asks for on a day. A section that no published "
                            + "source confirms has `verified: false`.")
    public RestResponse<TemplateView.TemplateList> list(
            @QueryParam("asOf") @Parameter(description = "Only the layout of this day.") LocalDate asOf,
            @Context Request request) {
        var found = asOf == null ? templates.all() : templates.on(asOf).stream().toList();
        var layouts = new TemplateView.TemplateList(
                found.stream().map(SectionTemplate::view).toList());
        return publicRead.answer(layouts, request);
    }
}
