package kz.birlik.kit.data.sample;

import java.net.URI;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.audit.AuditEntry;
import kz.birlik.kit.data.audit.AuditTrail;
import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.Conflict;

/** A use case of the plainest kind: one effect, one event, one audit entry, repeatable. */
@Path("/api/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

    /** What a client sends. */
    public record SampleRequest(String sampleId, int number, String text) {}

    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Audit audit;
    private final AuditTrail trail;

    SampleResource(Idempotency idempotency, Outbox outbox, Audit audit, AuditTrail trail) {
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.audit = audit;
        this.trail = trail;
    }

    @POST
    @RolesAllowed(Role.CITIZEN)
    @Transactional
    public Response noteSample(SampleRequest request, @Context HttpHeaders headers) {
        return idempotency.once(headers, "noteSample", request, () -> {
            outbox.record(new SampleNoted(request.sampleId(), request.number(), request.text()));
            audit.record("sample-noted", "sample", request.sampleId(), "Article 1", Map.of("number", request.number()));
            if ("refuse".equals(request.text())) {
                throw new Conflict("sample-refused", "This sample is refused.");
            }
            return Response.created(URI.create("/api/v1/samples/" + request.sampleId()))
                    .entity(Map.of("answer", Ids.next()))
                    .build();
        });
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    public Page<AuditEntry> sampleHistory(
            @PathParam("id") String id, @BeanParam PageQuery query, @Context UriInfo uri) {
        return trail.of("sample", id, query, uri);
    }
}
