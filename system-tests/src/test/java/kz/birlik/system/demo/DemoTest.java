package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import kz.birlik.system.running.RunningSuite;

/** The demo is a promise like any other: it walks to its end, again and again, and says when it does not. */
class DemoTest {

    /** The journey is refused at each of them once. */
    private static final String[] GUARDS = {
        "unauthenticated",
        "forbidden",
        "edition-empty",
        "edition-not-published",
        "stale-version",
        "if-match-required",
        "discussion-term-too-short",
        "discussion-term-running",
        "comment-window-closed",
        "[comment-unanswered]",
        "reason-required",
        "report-published",
        "[indicator, discussion-closed]",
        "[indicator, discussion-report]",
        "[indicator]",
        "[act-of-level]",
        "[act-signed]",
        "illegal-transition",
        "[edition-published, section-complete, indicator, discussion, predecessor-repealed]",
        "unsupported-media-type"
    };

    private final RunningSuite suite = RunningSuite.get();

    private String walk() {
        var shown = new ByteArrayOutputStream();
        try {
            Demo.walk(settings(), new PrintStream(shown, true, StandardCharsets.UTF_8));
        } finally {
            System.out.println(shown.toString(StandardCharsets.UTF_8));
        }
        return shown.toString(StandardCharsets.UTF_8);
    }

    private Settings settings() {
        return new Settings(
                suite.gateway(), URI.create(suite.realm().toString().replaceFirst("/$", "")), suite.clockFile());
    }

    @Test
    void theJourneyEndsWellAgainAndAgain() {
        assertThat(walk()).contains(GUARDS).contains("Done:").doesNotContain("NO ");
        assertThat(walk()).contains("act-already-recorded").contains("Done:").doesNotContain("NO ");
    }

    @Test
    void withoutASuiteItFailsWithAHint() {
        var nowhere = new Settings(
                URI.create("http://127.0.0.1:1"),
                URI.create("http://127.0.0.1:1/realms/x"),
                Path.of("target/no-clock"));
        assertThatThrownBy(() -> Demo.walk(nowhere, System.out))
                .isInstanceOf(DemoFailed.class)
                .hasMessageContaining("./birlik status");
    }
}
