package kz.birlik.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a suite runs.
 *
 * @param project top of the source tree, with the built modules
 * @param data everything the suite writes; two suites never share it
 * @param javaOptions of each service
 * @param environment given to the services besides what the suite itself tells them
 * @param durable whether what is committed must survive the machine too; tests that kill processes do without
 * @param patience for each component to become ready
 */
public record SuiteSettings(
        Path project,
        Path data,
        Map<Endpoint, Integer> ports,
        List<String> javaOptions,
        Map<String, String> environment,
        boolean durable,
        Duration patience) {
    public static final String DATA = "BIRLIK_DATA";
    public static final String JAVA_OPTIONS = "BIRLIK_JAVA_OPTIONS";
    public static final String PATIENCE = "BIRLIK_START_SECONDS";
    private static final String USUAL_JAVA_OPTIONS = "-Xms64m -Xmx256m -XX:+UseSerialGC";
    private static final String USUAL_PATIENCE = "180";

    public SuiteSettings {
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
        javaOptions = List.copyOf(javaOptions);
        environment = Map.copyOf(environment);
    }

    /** The settings of {@code ./birlik}: the usual ones, changed by the variables given. */
    public static SuiteSettings of(Path project, Map<String, String> variables) {
        var ports = new EnumMap<Endpoint, Integer>(Endpoint.class);
        for (var endpoint : Endpoint.values()) {
            var value = variables.get(endpoint.setting());
            ports.put(endpoint, value == null ? endpoint.usual() : number(endpoint.setting(), value, 1, 65_535));
        }
        refuseOnePortForTwo(ports);
        var options = variables.getOrDefault(JAVA_OPTIONS, USUAL_JAVA_OPTIONS).trim();
        var seconds = number(PATIENCE, variables.getOrDefault(PATIENCE, USUAL_PATIENCE), 1, 3_600);
        return new SuiteSettings(
                project,
                Path.of(variables.getOrDefault(DATA, project.resolve(".birlik").toString())),
                ports,
                options.isEmpty() ? List.of() : List.of(options.split("\\s+")),
                Map.of(),
                true,
                Duration.ofSeconds(seconds));
    }

    /** For tests: a suite of their own beside any other. */
    public static SuiteSettings onFreePorts(Path project, Path data) {
        var ports = new EnumMap<Endpoint, Integer>(Endpoint.class);
        for (var endpoint : Endpoint.values()) {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(endpoint, port);
        }
        var usual = of(project, Map.of(DATA, data.toString()));
        return new SuiteSettings(
                project,
                data,
                ports,
                usual.javaOptions(),
                Map.of(),
                false,
                usual.patience().multipliedBy(2));
    }

    /** The same with more environment for the services. */
    public SuiteSettings with(Map<String, String> more) {
        return new SuiteSettings(project, data, ports, javaOptions, more, durable, patience);
    }

    private static int number(String setting, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException toldBelow) {
            // Told below, like a number out of range.
        }
        throw new StackFailure(setting + " is a number from " + least + " to " + most + ", not \"" + value + "\"");
    }

    private static void refuseOnePortForTwo(Map<Endpoint, Integer> ports) {
        for (var one : Endpoint.values()) {
            for (var other : Endpoint.values()) {
                if (one.compareTo(other) < 0 && ports.get(one).equals(ports.get(other))) {
                    throw new StackFailure(one.setting() + " and " + other.setting() + " are both " + ports.get(one)
                            + ": every part of the suite needs a port of its own");
                }
            }
        }
    }

    public int port(Endpoint endpoint) {
        return ports.get(endpoint);
    }

    public String url(Endpoint endpoint) {
        return "http://localhost:" + port(endpoint);
    }

    public String issuer() {
        return url(Endpoint.KEYCLOAK) + "/realms/birlik";
    }

    public Path realm() {
        return project.resolve("deploy/keycloak/birlik-realm.json");
    }

    public Path clock() {
        return data.resolve("clock");
    }

    public Path log(String component) {
        return data.resolve("logs").resolve(component + ".log");
    }
}
