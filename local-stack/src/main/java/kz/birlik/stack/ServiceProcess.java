package kz.birlik.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service of ours, run from its packaged jar as in production. */
public final class ServiceProcess implements Component {
    private static final String APPLICATION = "target/quarkus-app";
    private static final String RUNNER = "quarkus-run.jar";

    /** The gateway itself waits 20 s for what is on its way. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Service service;
    private final SuiteSettings settings;
    private final String name;
    private final int port;
    private final int management;
    private final Map<String, String> environment;
    private ChildProcess process;

    /**
     * Prepares the process without starting it.
     *
     * @param name {@code concept-service}, or another one for a second process of the same service
     * @param extra environment that wins over what the suite tells the service
     */
    ServiceProcess(
            Service service, SuiteSettings settings, String name, int port, int management, Map<String, String> extra) {
        this.service = service;
        this.settings = settings;
        this.name = name;
        this.port = port;
        this.management = management;
        this.environment = new HashMap<>(wiring());
        environment.putAll(settings.environment());
        environment.putAll(extra);
    }

    private Map<String, String> wiring() {
        var wiring = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "local",
                "BIRLIK_HTTP_HOST", "127.0.0.1",
                "BIRLIK_HTTP_PORT", Integer.toString(port),
                "BIRLIK_PUBLIC_URL", settings.url(Endpoint.GATEWAY),
                "BIRLIK_OIDC_URL", settings.issuer(),
                "BIRLIK_OIDC_ISSUER", settings.issuer(),
                "BIRLIK_CLOCK_FILE", settings.clock().toString(),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.port(Endpoint.KAFKA)));
        service.database().ifPresent(database -> {
            wiring.put("BIRLIK_DB_URL", Postgres.url(settings.port(Endpoint.POSTGRES), database));
            wiring.put("BIRLIK_DB_USER", database);
            wiring.put("BIRLIK_DB_PASSWORD", database);
        });
        if (service == Service.GATEWAY) {
            wiring.put("BIRLIK_CONCEPT_URL", "http://127.0.0.1:" + settings.port(Endpoint.CONCEPT));
            wiring.put("BIRLIK_PLANS_URL", "http://127.0.0.1:" + settings.port(Endpoint.PLANS));
            wiring.put("BIRLIK_FEEDBACK_URL", "http://127.0.0.1:" + settings.port(Endpoint.FEEDBACK));
            wiring.put("BIRLIK_GATEWAY_CLIENT_SECRET", "birlik-gateway");
            wiring.put("BIRLIK_GATEWAY_MANAGEMENT_PORT", Integer.toString(management));
        }
        return wiring;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        launch();
        try {
            process.await("ready", settings.patience(), this::ready);
        } catch (StackFailure e) {
            process.kill();
            throw e;
        }
    }

    /** Starts it without waiting, for tests of what happens meanwhile. */
    public void launch() {
        var runner = runner();
        var words = new ArrayList<>(List.of(Jvm.executable()));
        words.addAll(settings.javaOptions());
        words.addAll(new Mark(settings.data(), name).forJava());
        words.add("-Djava.io.tmpdir=" + Directories.made(temporaryFolder()));
        words.addAll(List.of("-jar", runner.toString()));
        process = ChildProcess.start(new ChildProcess.Command(
                name, ChildProcess.dyingWithUs("TERM", words), environment, settings.log(name)));
    }

    /** From a copy made of links: a build that replaces the jars must not pull them from under a running service. */
    private Path runner() {
        var built = settings.project().resolve(service.module()).resolve(APPLICATION);
        if (!Files.exists(built.resolve(RUNNER))) {
            throw new StackFailure(service.module() + " is not built: " + built.resolve(RUNNER)
                    + " is missing. Build it first: mvn -pl " + service.module() + " -am package -DskipTests");
        }
        var copy = settings.data().resolve("apps").resolve(name);
        Directories.delete(copy);
        Directories.link(built, copy);
        return copy.resolve(RUNNER);
    }

    /** Where the service leaves uploads and other files for a while; it goes with the data, and tests look into it. */
    public Path temporaryFolder() {
        return settings.data().resolve("tmp").resolve(name);
    }

    public boolean ready() {
        return Http.status("http://127.0.0.1:" + management + "/q/health/ready") == 200;
    }

    /** The log of the present run. */
    public String log() {
        return process.log();
    }

    public int port() {
        return port;
    }

    /** Straight to this process, past the gateway. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }
}
