package kz.birlik.system.demo;

import java.io.PrintStream;

/** What a person reads of the journey: a line for each call with its outcome, and notes between them. */
record Transcript(PrintStream out) {

    void say(String text) {
        out.printf("%n%s%n", text);
    }

    void note(String text) {
        out.printf("      %s%n", text);
    }

    void call(boolean right, String user, String method, String path, Answer answer) {
        out.printf(
                "  %s %-9s %-5s %s -> %d%s%n",
                right ? "ok" : "NO",
                user,
                method,
                shorten(path),
                answer.status(),
                answer.status() >= 400 ? " " + answer.problem() + ": " + answer.text("/detail") : "");
    }

    /** Ids and cursors are for machines: a person reads the last eight characters. */
    private static String shorten(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}([0-9a-f]{8})", "…$1")
                .replaceAll("(after=)[A-Za-z0-9_-]{20,}([A-Za-z0-9_-]{8})", "$1…$2");
    }
}
