package kz.birlik.kit.data.inbox;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;

import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/**
 * The operator's view of what could not be taken in. It lies with the management endpoints, which the gateway never
 * routes, and is no part of the published contract.
 */
@Path("/q/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {

    private final DeadLetterTable table;
    private final Replays replays;
    private final Discards discards;

    DeadLetterResource(DeadLetterTable table, Replays replays, Discards discards) {
        this.table = table;
        this.replays = replays;
        this.discards = discards;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    @Operation(hidden = true)
    public Page<DeadLetter> listDeadLetters(
            @BeanParam PageQuery query,
            @QueryParam("state") @DefaultValue("OPEN") DeadLetter.State state,
            @Context UriInfo uri) {
        var rows = table.list(query.afterId(), state, query.fetch());
        return Page.of(rows, query, uri, letter -> letter, letter -> Cursor.of(letter.id()), () -> table.count(state));
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Role.ADMIN)
    @Operation(hidden = true)
    public void replayDeadLetter(@PathParam("id") UUID id) {
        replays.one(id);
    }

    @POST
    @Path("/replay")
    @RolesAllowed(Role.ADMIN)
    @Operation(hidden = true)
    public Replays.Outcome replayDeadLetters() {
        return replays.all();
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed(Role.ADMIN)
    @Operation(hidden = true)
    public void discardDeadLetter(@PathParam("id") UUID id, @NotNull @Valid DiscardRequest request) {
        discards.one(id, request.reason());
    }
}
