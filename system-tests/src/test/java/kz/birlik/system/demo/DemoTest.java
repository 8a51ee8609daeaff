package kz.birlik.system.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

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
        "[edition-later]",
        "illegal-transition",
        "[edition-published, section-complete, indicator, discussion, predecessor-repealed]",
        "unsupported-media-type"
    };

    /** What no step of the journey brings about. */
    private static final Set<String> NEVER_TOLD = Set.of(
            "kz.birlik.body.changed.v1",
            "kz.birlik.body.dissolved.v1",
            "kz.birlik.body.registered.v1",
            "kz.birlik.calendar.changed.v1",
            "kz.birlik.comment.moderated.v1",
            "kz.birlik.comment.withdrawn.v1",
            "kz.birlik.measure.overdue.v1",
            "kz.birlik.measure.report-accepted.v1",
            "kz.birlik.measure.report-returned.v1",
            "kz.birlik.measure.report-submitted.v1",
            "kz.birlik.plan.closed.v1",
            "kz.birlik.plan.review-required.v1",
            "kz.birlik.plan.submitted.v1",
            "kz.birlik.proposal.rejected.v1",
            "kz.birlik.region.changed.v1",
            "kz.birlik.region.classifier-imported.v1",
            "kz.birlik.region.registered.v1");

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
    void theJourneyEndsWellAgainAndAgainAndWhatItTellsKeepsTheContracts() {
        try (var told = new ToldEvents(suite.processes().kafka().bootstrapServers())) {
            var first = walk();
            assertThat(first).contains(GUARDS).contains("Done:").doesNotContain("NO ");
            var again = walk();
            assertThat(again).contains("act-already-recorded").contains("Done:").doesNotContain("NO ");
            assertThat(told.neverTold(first + again, NEVER_TOLD)).isEqualTo(NEVER_TOLD);
        }
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
