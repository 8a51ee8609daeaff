package kz.birlik.plans.analysis;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import kz.birlik.kit.text.LocalizedText;

/** What titles of the {@link MixedSet} say the same, as a person knows; synthetic. */
final class Senses {

    static final List<String> FORUM =
            List.of("Форум матерей ко Дню семьи", "Организация форума матерей, посвященного Дню семьи");
    static final List<String> RALLY = List.of("Проведение слета волонтеров", "Слёт волонтёров");
    static final List<String> FESTIVAL = List.of(
            "Фестиваль национальных игр",
            "Ұлттық ойындар фестивалін өткізу",
            "Организация и проведение фестиваля национальных игр");

    private Senses() {}

    /** @return the title in the language it is in */
    static LocalizedText title(String text) {
        return text.matches(".*[ғқңұүһіәө].*") ? LocalizedText.of(text, null) : LocalizedText.of(null, text);
    }

    static boolean same(JsonNode one, JsonNode other) {
        return Stream.of(FORUM, RALLY, FESTIVAL).anyMatch(sense -> has(sense, one) && has(sense, other));
    }

    private static boolean has(List<String> sense, JsonNode title) {
        return sense.contains(title.path("kk").asText())
                || sense.contains(title.path("ru").asText());
    }
}
