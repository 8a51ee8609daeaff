package kz.birlik.system.demo;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A concept begins: it is registered, written, given directions and tasks, and nobody outside sees or hears of it. */
final class Drafting {

    private final Suite suite;
    private final BusinessTime time;
    private final Bodies bodies;

    Drafting(Suite suite, BusinessTime time, Bodies bodies) {
        this.suite = suite;
        this.time = time;
        this.bodies = bodies;
    }

    Drafted walk() {
        suite.say("2. A concept is drafted (synthetic, made for this demo)");
        var before = suite.get(Suite.ANYONE, "/api/v1/events?after=latest&limit=1", 200)
                .text("/next");
        var concept = register();
        var drafted = new Drafted(concept, write(concept));
        direct(drafted);
        hidden(concept, before);
        return drafted;
    }

    private String register() {
        var draft = bodies.draft();
        suite.refused(Suite.ANYONE, "/api/v1/concepts", draft, 401, "unauthenticated");
        suite.refused("citizen1", "/api/v1/concepts", draft, 403, "forbidden");
        var concept = suite.post("editor", "/api/v1/concepts", draft, 201).location();
        suite.readBack(
                "auditor",
                concept,
                "the draft is on record under its code",
                read -> read.is("/code", bodies.name()) && read.is("/status", "DRAFTING"));
        return concept;
    }

    /** @return id of a provision */
    private String write(String concept) {
        var edition = concept + "/editions/1";
        var round = Bodies.round(1, time.today(), time.today().plusDays(40));
        suite.refused("editor", concept + "/discussions", round, 409, "edition-not-published");
        suite.refused("editor", edition + "/publication", null, 409, "edition-empty");
        var sections = suite.get("editor", edition, 200).body().at("/sections");
        sections.forEach(section -> write(edition, section));
        refusedWithoutTheirVersion(edition, sections.get(0));
        suite.post("editor", edition + "/publication", null, 200);
        var published =
                suite.readBack("auditor", edition, "the edition is frozen", read -> read.is("/status", "PUBLISHED"));
        suite.check(
                "each of the %d sections says in both languages what was written".formatted(sections.size()),
                published
                        .body()
                        .at("/sections")
                        .valueStream()
                        .allMatch(section ->
                                bodies.textOf(section).equals(Bodies.text(section.at("/provisions/0/text")))),
                published);
        return published.text("/sections/1/provisions/0/provisionId");
    }

    private void write(String edition, JsonNode section) {
        var path = pathOf(edition, section);
        suite.put("editor", path, suite.get("editor", path, 200).etag(), bodies.provisionOf(section), 200);
    }

    private void refusedWithoutTheirVersion(String edition, JsonNode section) {
        var path = pathOf(edition, section);
        var old = suite.get("editor", path, 200).etag();
        suite.put("editor", path, old, bodies.provisionOf(section), 200);
        suite.put("editor", path, old, bodies.provisionOf(section), 412, "stale-version");
        suite.put("editor", path, null, bodies.provisionOf(section), 428, "if-match-required");
    }

    private static String pathOf(String edition, JsonNode section) {
        return edition + "/sections/" + section.at("/key").asText();
    }

    private void direct(Drafted drafted) {
        var direction = made(
                drafted.path() + "/directions",
                "1",
                Suite.text("Қоғамдық келісім", "Общественное согласие"),
                drafted.provision());
        made(
                direction + "/tasks",
                "1.1",
                Suite.text("Медиация кабинеттерін дамыту", "Развитие кабинетов медиации"),
                drafted.provision());
    }

    private String made(String path, String number, Map<String, String> title, String provision) {
        var body = Map.of("number", number, "title", title, "provisionIds", List.of(provision));
        var location = suite.post("editor", path, body, 201).location();
        suite.readBack(
                "auditor",
                location,
                "it has its number, its title in both languages and its provision",
                read -> read.is("/number", number)
                        && Bodies.text(read.body().at("/title")).equals(title)
                        && read.is("/provisionIds/0", provision));
        return location;
    }

    /** The auditor's answer shows that there was something to hear. */
    private void hidden(String concept, String before) {
        var feed = "/api/v1/events?subject=%s&after=%s".formatted(concept.replaceAll(".*/", ""), before);
        suite.await(
                "auditor",
                feed,
                "the feed tells an auditor of the draft and of its edition",
                read -> read.body().at("/items").size() == 2);
        suite.readBack(
                Suite.ANYONE,
                feed,
                "the feed tells nobody else of it",
                read -> read.body().at("/items").isEmpty());
        suite.get(Suite.ANYONE, concept, 404);
    }
}
