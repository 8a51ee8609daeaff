package kz.birlik.plans.edition;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.InvalidRequest;

/** What changed in a plan, over HTTP. */
@Path("/api/v1/plans/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Republican and regional plans of work")
public class ChangeResource {

    private static final String EDITION_OR_DAY = "\\d{1,6}|\\d{4}-\\d{2}-\\d{2}";

    private final ChangeService service;

    ChangeResource(ChangeService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPlanChanges",
            summary = "Compare two editions of a plan, or the plan on two days",
            description =
                    "Measures added, removed and changed, in the order of the later table. Measures are told by their line, so a new number alone is a change and no removal. Visible like the editions themselves.")
    @APIResponse(
            responseCode = "200",
            description = "Counts of all changes and a page of them",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangesView.class),
                            examples = @ExampleObject(name = "changed", value = EditionExamples.CHANGES)))
    public ChangesView list(
            UUID id,
            @QueryParam("from")
                    @NotNull
                    @Pattern(regexp = EDITION_OR_DAY)
                    @Parameter(
                            description = "Number of the earlier edition, or a day on which it was valid",
                            example = "1")
                    String from,
            @QueryParam("to")
                    @NotNull
                    @Pattern(regexp = EDITION_OR_DAY)
                    @Parameter(description = "Number of the later edition, or a day", example = "2026-06-01")
                    String to,
            @Valid @BeanParam PageQuery paging,
            @Context UriInfo uri) {
        var seen = paging.cursor().map(ChangeResource::place).orElse(ChangeTable.Place.START);
        var compared = service.compare(id, from, to, seen, paging.fetch());
        var page = Page.of(
                compared.changes(),
                paging,
                uri,
                change -> ChangesView.LineView.of(
                        change,
                        compared.measures().get(change.before()),
                        compared.measures().get(change.after())),
                change -> Cursor.of(change.place().position(), change.place().gone()),
                () -> compared.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        return new ChangesView(
                ChangesView.Side.of(compared.from()),
                ChangesView.Side.of(compared.to()),
                compared.counts().get(ChangeKind.ADDED),
                compared.counts().get(ChangeKind.REMOVED),
                compared.counts().get(ChangeKind.CHANGED),
                page.items(),
                page.next());
    }

    private static ChangeTable.Place place(Cursor cursor) {
        try {
            return new ChangeTable.Place(Integer.parseInt(cursor.key(0)), Integer.parseInt(cursor.key(1)));
        } catch (NumberFormatException foreign) {
            throw new InvalidRequest("cursor", "The cursor is not one of this list; take it from `next`.");
        }
    }
}
