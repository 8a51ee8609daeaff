package kz.birlik.system.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kz.birlik.system.demo.truth.PlanTruth;

/**
 * The whole chain against a running suite, printed call by call, or with {@code --plans} the plans of three years; exits with 1 at the
 * first step that fails, with 2 for a wrong option.
 */
public final class Demo {

    private static final String PLANS = "--plans";

    private Demo() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var plans = List.of(args).contains(PLANS);
        var settings =
                settings(Stream.of(args).filter(word -> !word.equals(PLANS)).toArray(String[]::new));
        try {
            if (plans) {
                DemoPlans.walk(settings, settings.plansFolder(), PlanTruth.all(), out);
            } else {
                walk(settings, out);
            }
        } catch (DemoFailed failed) {
            out.flush();
            System.err.println("\nThe demo stopped: " + failed.getMessage());
            System.exit(1);
        }
    }

    /** @return a short name that no other run has */
    static String runBegunAt(Instant start) {
        return Long.toString(start.getEpochSecond(), 36).toUpperCase(Locale.ROOT);
    }

    private static Settings settings(String[] args) {
        try {
            return Settings.of(args, System.getenv());
        } catch (IllegalArgumentException misuse) {
            System.err.println(misuse.getMessage());
            System.exit(2);
            throw misuse;
        }
    }

    /** @throws DemoFailed at the first step that does not do what it promises */
    static void walk(Settings settings, PrintStream out) {
        var start = Instant.now();
        var run = runBegunAt(start);
        var suite = new Suite(settings, out);
        out.printf("Birlik demo, run %s, against %s. All data it makes is synthetic.%n", run, settings.gateway());
        try (var time = new BusinessTime(settings.clockFile())) {
            var followers = new Followers(suite);
            followers.begin();
            new ActsOnRecord(suite).walk();
            var concept = new DraftToApproval(suite, time, run).walk();
            var weakness = new PlanToFindings(suite, run).walk();
            new FindingToEffect(suite, time, run).walk(weakness);
            followers.walk(concept);
        }
        out.printf(
                "%nDone: %d calls, every one with the status it promised, in %.1f s. Business time is back where it was.%n",
                suite.calls(), java.time.Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
