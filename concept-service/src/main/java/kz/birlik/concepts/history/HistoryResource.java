package kz.birlik.concepts.history;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.kit.data.audit.AuditEntry;
import kz.birlik.kit.data.audit.AuditTrail;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Shows officials the history of a concept; it names people, so the public does not see it. */
@Path("/api/v1/concepts/{conceptId}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concepts")
class HistoryResource {

    private final ConceptAccess access;
    private final AuditTrail trail;

    HistoryResource(ConceptAccess access, AuditTrail trail) {
        this.access = access;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({Role.CONCEPT_EDITOR, Role.CONCEPT_APPROVER, Role.AUDITOR, Role.ADMIN})
    @Operation(
            operationId = "listConceptHistory",
            summary = "Read the history of a concept",
            description =
                    "Every change of the concept, its editions, rounds and acts, oldest first, with the person, their "
                            + "office and the legal basis. An editor reads the history of concepts of the own body.")
    public Page<AuditEntry> list(
            @PathParam("conceptId") UUID conceptId, @BeanParam @Valid PageQuery query, @Context UriInfo uri) {
        access.requireOfficial(access.readable(conceptId));
        return trail.of(ConceptHistory.AGGREGATE, conceptId, query, uri);
    }
}
