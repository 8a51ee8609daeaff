package kz.birlik.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.identity.Caller;

class AuthorsTest {

    private static final UUID DISCUSSION = UUID.randomUUID();
    private final Authors authors = new Authors(() -> "a-key-of-at-least-thirty-two-characters");

    @Test
    void aPersonHasOneNameInOneDiscussion() {
        assertThat(authors.of(person("1"), DISCUSSION)).isEqualTo(authors.of(person("1"), DISCUSSION));
        assertThat(authors.of(person("1"), DISCUSSION).pseudonym()).matches("[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void aPersonCannotBeFollowedFromOneDiscussionToAnother() {
        assertThat(authors.of(person("1"), DISCUSSION).pseudonym())
                .isNotEqualTo(authors.of(person("1"), UUID.randomUUID()).pseudonym());
    }

    @Test
    void twoPersonsDiffer() {
        assertThat(authors.of(person("1"), DISCUSSION)).isNotEqualTo(authors.of(person("2"), DISCUSSION));
    }

    @Test
    void withoutTheKeyNobodyCanTellWhoItIs() {
        var elsewhere = new Authors(() -> "another-key-of-at-least-thirty-two-characters");
        assertThat(authors.keyOf(person("1"))).isNotEqualTo(elsewhere.keyOf(person("1")));
        assertThat(authors.keyOf(Caller.ANONYMOUS)).isNull();
    }

    @Test
    void aShortKeyStopsTheStart() {
        assertThatThrownBy(() -> new Authors(() -> "short")).hasMessageContaining("BIRLIK_PSEUDONYM_KEY");
    }

    private static Caller person(String subject) {
        return new Caller(subject, "name", Set.of(), null, null);
    }
}
