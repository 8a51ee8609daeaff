package kz.birlik.plans.plan;

import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Plans over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Republican and regional plans of work")
public class PlanResource {

    private final PlanService service;
    private final Idempotency idempotency;

    PlanResource(PlanService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description =
                    "Plans in the order of their making. Anyone sees what was approved once; editors also their own drafts, approver, analyst and auditor all.")
    @APIResponse(
            responseCode = "200",
            description = "One page of plans",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanPage.class),
                            examples = @ExampleObject(name = "page", value = PlanExamples.PAGE)))
    public Page<PlanView> list(
            @Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        return Page.of(
                service.page(filter, paging.afterId(), paging.fetch()),
                paging,
                uri,
                plan -> plan,
                plan -> Cursor.of(plan.id()),
                () -> service.count(filter));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getPlan",
            summary = "Read a plan",
            description =
                    "An approved plan for anyone; a draft for its editors, the approver, analysts and auditors, and 404 for the rest.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.APPROVED)))
    public Response get(UUID id, @Context Request request) {
        return service.read(id).read(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "editPlan",
            summary = "Change title, period or concept of a plan",
            description =
                    "While it is a draft or under review; own region or body only, or a body set over all regions.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.DRAFT)))
    public Response edit(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "title", value = PlanExamples.EDIT)))
                    @NotNull
                    @Valid
                    PlanRequest request,
            @Context HttpHeaders headers) {
        return service.edit(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "submitPlan",
            summary = "Submit a plan for approval",
            description =
                    "Own region or body only, or a body set over all regions. A draft, or a plan under review, becomes SUBMITTED.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.SUBMITTED)))
    public Response submit(UUID id, @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "submitPlan",
                id,
                () -> service.submit(id, optional(headers)).changed());
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.PLAN_APPROVER)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "returnPlan",
            summary = "Return a submitted plan to its editors",
            description = "The reason is kept in the audit log; the plan becomes a draft again.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.RETURNED)))
    public Response sendBack(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = PlanExamples.RETURN)))
                    @NotNull
                    @Valid
                    ReturnRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "returnPlan",
                Map.of("id", id, "request", request),
                () -> service.sendBack(id, optional(headers), request).changed());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Role.PLAN_APPROVER)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "approvePlan",
            summary = "Approve a plan by its act",
            description =
                    "From SUBMITTED, or from DRAFT when the act was signed on paper, or again from REVIEW_REQUIRED. The act dates from today at the latest and from two years before the plan begins at the earliest. From then on anyone reads the plan.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "plan", value = PlanExamples.APPROVED)))
    public Response approve(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "act", value = PlanExamples.APPROVAL)))
                    @NotNull
                    @Valid
                    ApprovalRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "approvePlan",
                Map.of("id", id, "request", request),
                () -> service.approve(id, optional(headers), request).changed());
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Role.PLAN_APPROVER)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "closePlan",
            summary = "Close a plan",
            description =
                    "COMPLETED once its period is over, or TERMINATED_EARLY by an act. Everything stays readable; nothing of it changes any more.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "closed", value = PlanExamples.CLOSED)))
    public Response close(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "early", value = PlanExamples.CLOSURE)))
                    @NotNull
                    @Valid
                    ClosureRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "closePlan",
                Map.of("id", id, "request", request),
                () -> service.close(id, optional(headers), request).changed());
    }

    private static LongConsumer optional(HttpHeaders headers) {
        return version -> Preconditions.ifMatchOptional(headers, version);
    }
}
