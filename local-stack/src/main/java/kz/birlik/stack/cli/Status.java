package kz.birlik.stack.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.Health;
import kz.birlik.stack.StackProcess;
import kz.birlik.stack.SuiteSettings;

/** A table of what runs; the exit code tells a script whether all of it is ready. */
final class Status {
    private static final String ROW = "%-18s %-9s %8s %6s %10s%n";

    private Status() {}

    private record Part(String name, Endpoint endpoint) {}

    private static final List<Part> PARTS = List.of(
            new Part("postgres", Endpoint.POSTGRES),
            new Part("kafka", Endpoint.KAFKA),
            new Part("keycloak", Endpoint.KEYCLOAK),
            new Part("concept-service", Endpoint.CONCEPT),
            new Part("plans-service", Endpoint.PLANS),
            new Part("feedback-service", Endpoint.FEEDBACK),
            new Part("gateway", Endpoint.GATEWAY));

    static int run(SuiteSettings settings, List<String> options) {
        Misuse.unlessEmpty("status", options);
        var running = StackProcess.of(settings.data()).stream()
                .collect(Collectors.toMap(StackProcess::component, Function.identity(), (first, second) -> first));
        boolean allReady = true;
        System.out.printf(ROW, "component", "state", "pid", "port", "up");
        for (var part : PARTS) {
            var process = running.get(part.name());
            boolean ready = process != null && Health.ready(part.endpoint(), settings);
            allReady &= ready;
            System.out.printf(
                    ROW,
                    part.name(),
                    process == null ? "down" : ready ? "ready" : "starting",
                    process == null ? "-" : process.pid(),
                    settings.port(part.endpoint()),
                    process == null ? "-" : process.uptime().map(Status::shown).orElse("-"));
        }
        Stream.ofNullable(running.get(StackProcess.LAUNCHER))
                .forEach(launcher -> System.out.printf(
                        ROW,
                        "launcher",
                        "runs",
                        launcher.pid(),
                        "-",
                        launcher.uptime().map(Status::shown).orElse("-")));
        return allReady ? Main.OK : Main.DOWN;
    }

    private static String shown(Duration uptime) {
        return uptime.toHours() > 0
                ? uptime.toHours() + " h " + uptime.toMinutesPart() + " m"
                : uptime.toMinutesPart() + " m " + uptime.toSecondsPart() + " s";
    }
}
