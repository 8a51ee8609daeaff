package kz.birlik.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. As root it runs in a user namespace of its own or, where those are forbidden (a
 * default container), as {@code nobody}.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    private Unprivileged() {}

    /** What to put before a command of PostgreSQL that works in the given directory. */
    static List<String> prefix(Path directory) {
        if (!root()) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "--", "true")) {
            return NAMESPACE;
        }
        if (!succeeds("chown", "-R", "65534:65534", directory.toString())) {
            throw new StackFailure("PostgreSQL does not run as root, user namespaces are forbidden here and "
                    + directory + " cannot be given to nobody. Run as an ordinary user");
        }
        return NOBODY;
    }

    static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
