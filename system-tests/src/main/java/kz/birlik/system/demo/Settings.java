package kz.birlik.system.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which installation the journey walks through.
 *
 * @param gateway base address of the gateway
 * @param realm base address of the Keycloak realm
 * @param clockFile the file that moves business time in development
 */
record Settings(URI gateway, URI realm, Path clockFile) {

    private static final Set<String> KNOWN = Set.of("url", "auth", "clock-file");

    /** @throws IllegalArgumentException when an option is unknown or lacks its value, or an address is none */
    static Settings of(String[] args, Map<String, String> environment) {
        var options = new HashMap<String, String>();
        for (var i = 0; i < args.length; i += 2) {
            var name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == args.length) {
                throw new IllegalArgumentException(
                        "%s is no option or lacks its value; there are --plans, --url URL, --auth URL and --clock-file FILE"
                                .formatted(args[i]));
            }
            options.put(name, args[i + 1]);
        }
        return new Settings(
                URI.create(options.getOrDefault("url", local(environment, "GATEWAY", "8080"))),
                URI.create(options.getOrDefault("auth", local(environment, "KEYCLOAK", "8180") + "/realms/birlik")),
                Path.of(options.getOrDefault(
                        "clock-file", environment.getOrDefault("BIRLIK_DATA", ".birlik") + "/clock")));
    }

    /** @return where the files of the demo plans go: beside the clock */
    Path plansFolder() {
        return clockFile.resolveSibling("demo-plans");
    }

    private static String local(Map<String, String> environment, String component, String usual) {
        return "http://localhost:" + environment.getOrDefault("BIRLIK_PORT_" + component, usual);
    }
}
