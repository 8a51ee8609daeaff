package kz.birlik.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a pid still is the process we think it is. */
final class Pids {
    private Pids() {}

    /**
     * True when the process lives and its command line contains the text. A zombie has an empty command line, and a pid
     * given to another program has a different one.
     */
    static boolean runs(long pid, String text) {
        return commandLine(pid).contains(text);
    }

    /** Words separated by blanks; empty for a zombie, for no process and for one we may not look at. */
    static String commandLine(long pid) {
        try {
            return new String(
                            Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline")), StandardCharsets.UTF_8)
                    .replace('\0', ' ')
                    .trim();
        } catch (IOException gone) {
            return "";
        }
    }
}
