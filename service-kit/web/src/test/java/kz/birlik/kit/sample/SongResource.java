package kz.birlik.kit.sample;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.Missing;
import kz.birlik.kit.problem.NotFound;

/** A resource like those of the services, in small. */
@Path("/songs")
@Produces(MediaType.APPLICATION_JSON)
public class SongResource {

    private static final List<UUID> SONGS = java.util.stream.LongStream.rangeClosed(1, 7)
            .mapToObj(n -> new UUID(0, n))
            .toList();

    private static final long VERSION = 3;

    /** What a song may be filtered by. */
    public enum Mood {
        GLAD,
        SAD
    }

    private final Callers callers;
    private final PublicRead publicRead;

    SongResource(Callers callers, PublicRead publicRead) {
        this.callers = callers;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSongs")
    public Page<UUID> list(
            @BeanParam @Valid PageQuery query,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("title") String title,
            @QueryParam("singer") UUID singer,
            @QueryParam("mood") Mood mood,
            @RestQuery @Pattern(regexp = "loud|soft") String volume,
            @RestQuery("yearFrom") @Min(1990) Integer from,
            @Context UriInfo uri) {
        var rows = SONGS.stream()
                .filter(id ->
                        query.afterId().map(after -> id.compareTo(after) > 0).orElse(true))
                .limit(query.fetch())
                .toList();
        return Page.of(rows, query, uri, id -> id, Cursor::of, SONGS::size);
    }

    @GET
    @Path("/me")
    @PermitAll
    @Operation(operationId = "getSinger")
    public Map<String, Object> me() {
        Caller caller = callers.current();
        return Map.of(
                "anonymous", caller.anonymous(),
                "name", String.valueOf(caller.name()),
                "body", String.valueOf(caller.body()),
                "region", String.valueOf(caller.region()));
    }

    @POST
    @RolesAllowed({Role.CITIZEN, Role.ADMIN})
    @Operation(operationId = "addSong")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(@NotNull @Valid Song song) {
        return Response.created(URI.create("/songs/" + SONGS.get(0)))
                .tag(ETags.of(1))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.CITIZEN)
    @Operation(operationId = "replaceSong")
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, @Valid Song song) {
        Preconditions.ifMatch(headers, VERSION);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getSong")
    public String get(@PathParam("id") UUID id) {
        throw new NotFound("song", id);
    }

    @GET
    @Path("/{id}/performance")
    @PermitAll
    @Operation(operationId = "getPerformance")
    public RestResponse<Map<String, String>> performance(
            @PathParam("id") UUID id, @QueryParam("on") String day, @Context Request request) {
        return publicRead.answer(Map.of("on", day), VERSION, request);
    }

    @GET
    @Path("/evenings/{day}/{hall}")
    @PermitAll
    @Operation(operationId = "getEvening")
    public Map<String, String> evening(@PathParam("day") LocalDate day, @PathParam("hall") String hall) {
        return Map.of("day", day.toString(), "hall", hall);
    }

    @POST
    @Path("/recordings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.CITIZEN)
    @Operation(operationId = "addRecording")
    public Map<String, String> record(Recording recording) {
        return Map.of(
                "title", recording.title,
                "made", String.valueOf(recording.made),
                "mood", String.valueOf(recording.mood));
    }

    /** What the form of a recording holds. */
    public static class Recording {

        @RestForm("title")
        String title;

        @RestForm("made")
        LocalDate made;

        @RestForm("mood")
        Mood mood;
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.CITIZEN)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(operationId = "publishSong")
    public void publish(@PathParam("id") UUID id) {
        throw new GuardFailed("publication", List.of(new Missing("text", "Write the text.", "kk")));
    }

    @GET
    @Path("/failing")
    @PermitAll
    @Operation(operationId = "failSong")
    public String fail() {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }

    @GET
    @Path("/resting")
    @PermitAll
    @Operation(operationId = "restSong")
    public String rest() {
        throw new SingerResting();
    }

    @GET
    @Path("/forgotten")
    public String forgottenByItsAuthor() {
        return "open";
    }
}
