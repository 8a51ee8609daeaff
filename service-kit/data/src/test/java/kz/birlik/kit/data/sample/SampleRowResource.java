package kz.birlik.kit.data.sample;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import kz.birlik.kit.identity.Role;

/** A use case that two requests are in the middle of at once. */
@Path("/api/v1/sample-rows")
@Produces(MediaType.APPLICATION_JSON)
public class SampleRowResource {

    private final EntityManager rows;
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    SampleRowResource(EntityManager rows) {
        this.rows = rows;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.CITIZEN)
    @Transactional
    public void add(@PathParam("id") String id) {
        rows.persist(new SampleRow(id));
    }

    /** Written at the end of the transaction. */
    @POST
    @Path("/{id}/steps")
    @RolesAllowed(Role.CITIZEN)
    @Transactional
    public void step(@PathParam("id") String id) throws BrokenBarrierException, InterruptedException, TimeoutException {
        var row = rows.find(SampleRow.class, id);
        bothHaveRead.await(30, TimeUnit.SECONDS);
        row.step();
    }

    /** Written within the use case. */
    @POST
    @Path("/{id}/flushed-steps")
    @RolesAllowed(Role.CITIZEN)
    @Transactional
    public void flushedStep(@PathParam("id") String id)
            throws BrokenBarrierException, InterruptedException, TimeoutException {
        step(id);
        rows.flush();
    }
}
