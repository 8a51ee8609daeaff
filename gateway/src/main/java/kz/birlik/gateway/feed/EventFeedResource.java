package kz.birlik.gateway.feed;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.InvalidRequest;

/** The feed other systems follow, so that nobody needs access to our broker. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What has happened, for followers")
public class EventFeedResource {

    private static final String FROM_THE_END = "latest";
    private static final Pattern TYPE = Pattern.compile("kz\\.birlik\\.[a-z]+\\.[a-z-]+\\.v[0-9]+");
    private static final int MOST_TYPES = 50;

    private final EventFeed feed;
    private final PublicTypes publicTypes;
    private final Callers callers;

    EventFeedResource(EventFeed feed, PublicTypes publicTypes, Callers callers) {
        this.feed = feed;
        this.publicTypes = publicTypes;
        this.callers = callers;
    }

    @GET
    @NonBlocking
    @PermitAll
    @Operation(operationId = "readEvents", summary = "What has happened after a cursor", description = """
                    Follow the feed: ask with `after` = the `next` of the last answer. Nothing is lost between two
                    calls; a repeat, if there is one, has the same `id`. Events of one subject come in their order.
                    Without a token there are public facts only; the roles integration and auditor see all.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "Events in order; `next` is always there, also when nothing is new",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FeedPage.class),
                            examples = @ExampleObject(name = "one event", value = """
                            {"items": [{"id": "0198c2d0-0000-7000-8000-000000000001",
                              "type": "kz.birlik.concept.approved.v1", "source": "/concept-service",
                              "subject": "0198c2d0-0000-7000-8000-00000000000a",
                              "time": "2026-01-15T06:00:00Z", "sequence": 7,
                              "data": {"conceptId": "0198c2d0-0000-7000-8000-00000000000a", "edition": 2}}],
                             "next": "MTtjb25jZXB0cy4wPTg", "hasMore": false}
                            """)))
    @APIResponse(responseCode = "503", description = "The feed cannot be read now; the cursor stays good")
    public Uni<Response> read(
            @Parameter(
                            description =
                                    "The `next` of the last answer, as it stands: here it is the cursor itself and no path; `latest` for the end; nothing for the beginning",
                            example = "latest")
                    @QueryParam("after")
                    @Size(max = 4000)
                    String after,
            @Parameter(description = "Only these types, separated by commas", example = "kz.birlik.concept.approved.v1")
                    @QueryParam("types")
                    @Size(max = 4000)
                    String types,
            @Parameter(description = "Only this subject", example = "0198c2d0-0000-7000-8000-00000000000a")
                    @QueryParam("subject")
                    @Size(min = 1, max = 100)
                    String subject,
            @Parameter(description = "Most events in the answer", example = "100")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(500)
                    int limit,
            @Parameter(description = "Seconds to wait when nothing is new", example = "20")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(25)
                    int wait) {
        boolean latest = after != null && (after.equals(FROM_THE_END) || after.equals("now"));
        var cursor = after == null || after.isEmpty() || latest ? null : FeedCursor.decode(after);
        var query = new FeedQuery(cursor, typesOf(types), subject, limit, visible());
        var patience = Duration.ofSeconds(wait);
        return (latest ? feed.latest(query, patience) : feed.page(query, patience))
                .map(FeedPage::of)
                .map(page ->
                        Response.ok(page).header("Cache-Control", "no-store").build());
    }

    private Predicate<String> visible() {
        var caller = callers.current();
        return caller.is(Role.INTEGRATION) || caller.is(Role.AUDITOR) ? type -> true : publicTypes::isPublic;
    }

    private static Set<String> typesOf(String list) {
        if (list == null || list.isBlank()) {
            return Set.of();
        }
        var types = Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet());
        if (types.size() > MOST_TYPES
                || !types.stream().allMatch(type -> TYPE.matcher(type).matches())) {
            throw new InvalidRequest("types", "A list of at most 50 types such as kz.birlik.concept.approved.v1.");
        }
        return types;
    }
}
