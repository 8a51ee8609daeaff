package kz.birlik.stack;

import java.util.Arrays;

/**
 * Looks at all ports before anything starts: a second broker that fails to bind late has been seen to leave the first one
 * in an endless loop.
 */
final class PortCheck {
    private PortCheck() {}

    static void allFree(SuiteSettings settings) {
        var taken = Arrays.stream(Endpoint.values())
                .filter(endpoint -> !Ports.isFree(settings.port(endpoint)))
                .map(endpoint -> describe(endpoint, settings.port(endpoint)))
                .toList();
        if (!taken.isEmpty()) {
            throw new StackFailure(String.join("\n", taken));
        }
    }

    private static String describe(Endpoint endpoint, int port) {
        var owner = PortOwner.pid(port)
                .map(pid -> " by pid " + pid + " (" + shortened(String.join(" ", Pids.commandLine(pid))) + ")")
                .orElse("");
        return "Port " + port + " for " + endpoint.title() + " is in use" + owner
                + ". End that process, or choose another port: " + endpoint.setting() + "=" + suggestion(port)
                + " ./birlik up";
    }

    private static int suggestion(int port) {
        int candidate = port + 10_000 > 65_535 ? port - 10_000 : port + 10_000;
        return Ports.isFree(candidate) ? candidate : Ports.free();
    }

    private static String shortened(String commandLine) {
        return commandLine.length() > 80 ? commandLine.substring(0, 77) + "..." : commandLine;
    }
}
