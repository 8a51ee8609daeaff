package kz.birlik.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** RFC 9457 keeps five members for itself: a refusal that names one of them is answered with 500 and not with what it means. */
class RefusalMembersTest {

    /** A statement that makes a refusal, up to the name of a reserved member. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:new [A-Z]\\w+|super)\\([^;]*?Map\\.(?:of|entry)\\((?:[^;]*?,)?\\s*\"(type|title|status|detail|instance)\"\\s*,");

    @Test
    void noRefusalNamesAReservedMember() throws IOException {
        for (var source : House.sources()) {
            var text = Files.readString(source);
            if (text.contains("kz.birlik.kit.problem") || source.getParent().endsWith("problem")) {
                assertThat(reserved(text)).as(source.toString()).isEmpty();
            }
        }
    }

    @Test
    void theRuleSeesThemWhereverTheyStand() {
        assertThat(reserved("throw new Conflict(\"code\", \"A %s.\".formatted(b), Map.of(\"status\", status));"))
                .containsExactly("status");
        assertThat(reserved("super(TYPE, \"words\", Map.of(\"from\", from, \"title\", title));"))
                .containsExactly("title");
        assertThat(reserved("throw new Conflict(\"code\", \"A.\"); var x = Map.of(\"status\", status);"))
                .isEmpty();
    }

    private static List<String> reserved(String source) {
        return Stream.of(RESERVED.matcher(source))
                .flatMap(found -> found.results().map((MatchResult each) -> each.group(1)))
                .toList();
    }
}
