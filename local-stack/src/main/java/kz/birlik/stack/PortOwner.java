package kz.birlik.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who listens on a port, as far as the kernel tells us; other users' processes keep it to themselves. */
final class PortOwner {
    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortOwner() {}

    static Optional<Long> pid(int port) {
        var sockets = new HashSet<String>();
        for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
            sockets.addAll(listening(Path.of(table), port));
        }
        return sockets.isEmpty()
                ? Optional.empty()
                : Pids.all().stream().filter(pid -> holds(pid, sockets)).findFirst();
    }

    private static Set<String> listening(Path table, int port) {
        var suffix = ":" + String.format(Locale.ROOT, "%04X", port);
        var sockets = new HashSet<String>();
        try {
            for (var line : Files.readAllLines(table)) {
                var fields = line.trim().split("\\s+");
                if (fields.length > INODE && fields[ADDRESS].endsWith(suffix) && fields[STATE].equals(LISTENING)) {
                    sockets.add("socket:[" + fields[INODE] + "]");
                }
            }
        } catch (IOException noSuchTable) {
            return Set.of();
        }
        return sockets;
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (var descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> {
                try {
                    return sockets.contains(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException closed) {
                    return false;
                }
            });
        } catch (IOException notOurs) {
            return false;
        }
    }
}
