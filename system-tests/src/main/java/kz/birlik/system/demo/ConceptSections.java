package kz.birlik.system.demo;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes the first edition of the concept of the demo plans, a synthetic provision in each of its sections, and publishes it. */
final class ConceptSections {

    private final Suite suite;

    ConceptSections(Suite suite) {
        this.suite = suite;
    }

    /** @return the published edition */
    Answer write(String concept) {
        var edition = concept + "/editions/1";
        for (JsonNode section : suite.get("editor", edition, 200).body().at("/sections")) {
            var path = edition + "/sections/" + section.at("/key").asText();
            var etag = suite.get("editor", path, 200).etag();
            var title = section.at("/title/ru").asText("Раздел");
            suite.put(
                    "editor",
                    path,
                    etag,
                    Map.of(
                            "provisions",
                            List.of(Map.of(
                                    "number",
                                    "1",
                                    "text",
                                    Suite.text(
                                            "«" + section.at("/title/kk").asText(title)
                                                    + "» бөлімінің синтетикалық мәтіні.",
                                            "Синтетический текст раздела «" + title + "».")))),
                    200);
        }
        suite.post("editor", edition + "/publication", null, 200);
        return suite.get("auditor", edition, 200);
    }
}
