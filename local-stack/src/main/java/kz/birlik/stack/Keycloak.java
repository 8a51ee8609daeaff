package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One Keycloak on a database of our PostgreSQL. The distribution is augmented once for all stacks and kept; each stack
 * has a home of its own that links to it, so that stacks side by side share nothing they write.
 */
public final class Keycloak implements Component {
    public static final String ADMINISTRATOR = "admin";
    private static final String ADMINISTRATOR_PASSWORD = "admin";

    /**
     * Where and how.
     *
     * @param database JDBC URL; its role and password are the database's name
     * @param realm imported into an empty database, and never again
     */
    public record Settings(
            Path directory,
            int port,
            int managementPort,
            String database,
            String databaseRole,
            Path realm,
            Path log,
            Mark mark,
            Duration patience) {}

    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final StackHome home;
    private final Settings settings;
    private ChildProcess process;

    public Keycloak(StackHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    /** Takes half a minute the first time and nothing afterwards. */
    public void prepare() {
        built();
    }

    @Override
    public void start() {
        linkHome(built());
        var words = java(settings.directory(), settings.mark().forJava());
        words.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + url(),
                "--hostname-backchannel-dynamic=false",
                "--db-url=" + settings.database(),
                "--db-username=" + settings.databaseRole(),
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20"));
        process = ChildProcess.start(new ChildProcess.Command(
                "Keycloak",
                ChildProcess.dyingWithUs("TERM", words),
                Map.of(
                        "KC_DB_PASSWORD", settings.databaseRole(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD),
                settings.log()));
        try {
            // The port listens early and answers 503 while the schema and the realm are made.
            process.await("ready", settings.patience(), () -> Http.status(realmUrl()) == 200);
        } catch (StackFailure e) {
            process.kill();
            throw e;
        }
    }

    private Path built() {
        var distribution = distribution(home);
        return home.once(distribution.getFileName() + "-postgres", draft -> build(distribution, draft));
    }

    static Path distribution(StackHome home) {
        try (var found = Files.list(home.directory().resolve("keycloak"))) {
            return found.filter(directory -> Files.exists(directory.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure(
                            "No Keycloak in " + home.directory().resolve("keycloak")));
        } catch (IOException e) {
            throw new UncheckedIOException("No Keycloak in " + home.directory(), e);
        }
    }

    private void build(Path distribution, Path draft) {
        Directories.copy(distribution, draft);
        var words = java(draft, List.of());
        words.addAll(List.of("build", "--db=postgres", "--cache=local", "--health-enabled=true"));
        try {
            var build = new ProcessBuilder(words).redirectErrorStream(true).start();
            var output = new String(build.getInputStream().readAllBytes());
            if (build.waitFor() != 0) {
                throw new StackFailure("Keycloak could not be built:\n" + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while building Keycloak");
        }
    }

    private void linkHome(Path built) {
        try {
            Files.createDirectories(settings.directory());
            for (var part : List.of("lib", "conf", "providers", "themes", "version.txt")) {
                var link = settings.directory().resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, built.resolve(part));
            }
            var imports = settings.directory().resolve("data/import");
            Files.createDirectories(imports);
            Files.copy(settings.realm(), imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make Keycloak's home " + settings.directory(), e);
        }
    }

    /** Without {@code kc.sh}, which would stay between us and the JVM and leave it an orphan. */
    private static ArrayList<String> java(Path home, List<String> marks) {
        var words = new ArrayList<>(List.of(
                Jvm.executable(),
                "-Xms128m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        words.addAll(OPENED);
        words.addAll(marks);
        words.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Djava.io.tmpdir=" + temporary(home),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return words;
    }

    /** Vert.x leaves its cache in the temporary directory, so it gets one that goes with the data. */
    private static Path temporary(Path home) {
        return Directories.made(home.resolve("data/tmp"));
    }

    /** Base of every URL of the server, and of the issuer in its tokens. */
    public String url() {
        return "http://localhost:" + settings.port();
    }

    public String issuer() {
        return url() + "/realms/birlik";
    }

    private String realmUrl() {
        return "http://127.0.0.1:" + settings.port() + "/realms/birlik";
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
            process.stop(Duration.ofSeconds(20));
        }
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }
}
