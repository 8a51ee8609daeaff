package kz.birlik.system.demo;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Last part: what another system heard meanwhile, read from the feed with nothing but a cursor. */
final class Followers {

    private final Suite suite;
    private String cursor;

    Followers(Suite suite) {
        this.suite = suite;
    }

    void begin() {
        cursor = suite.get(Suite.ANYONE, "/api/v1/events?after=latest&limit=1", 200)
                .text("/next");
    }

    void walk(String concept) {
        suite.say("11. Another system followed all of it from its cursor");
        var types = new ArrayList<String>();
        var hasMore = true;
        while (hasMore) {
            var page = suite.get(Suite.ANYONE, "/api/v1/events?limit=200&after=" + cursor, 200);
            for (JsonNode event : page.body().at("/items")) {
                types.add(event.at("/type").asText());
            }
            cursor = page.text("/next");
            hasMore = page.body().at("/hasMore").asBoolean();
        }
        for (var type : List.of(
                "kz.birlik.concept.discussion-opened.v1",
                "kz.birlik.comment.received.v1",
                "kz.birlik.comment.disposed.v1",
                "kz.birlik.discussion.report-published.v1",
                "kz.birlik.concept.approved.v1",
                "kz.birlik.concept.in-force.v1",
                "kz.birlik.plan.approved.v1",
                "kz.birlik.plan.amended.v1")) {
            if (!types.contains(type)) {
                throw new DemoFailed("The feed did not tell " + type + " but only " + types);
            }
            suite.note("heard " + type);
        }
        suite.get(Suite.ANYONE, concept, 200);
    }
}
