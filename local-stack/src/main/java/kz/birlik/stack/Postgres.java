package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One PostgreSQL server as our direct child: no {@code pg_ctl}, whose daemon would survive us and be adopted silently by
 * the next start. Every connection, the superuser's too, needs its password.
 */
public final class Postgres implements Component {
    public static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_PASSWORD = "postgres";

    /**
     * Where and how.
     *
     * @param durable whether a committed row must survive the machine as well as the process; tests do without
     */
    public record Settings(Path data, int port, Path log, Mark mark, boolean durable, Duration patience) {}

    private final StackHome home;
    private final Settings settings;
    private ChildProcess process;

    public Postgres(StackHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void start() {
        var binaries = PostgresBinaries.unpacked(home);
        initialise(binaries);
        removeStalePidFile();
        process = launch(binaries);
        try {
            process.await("ready", settings.patience(), this::answers);
        } catch (StackFailure e) {
            process.kill();
            throw e;
        }
        checkThatItIsOurs();
    }

    private ChildProcess launch(Path binaries) {
        var words = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                settings.data().toString(),
                "-p",
                Integer.toString(settings.port())));
        var options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC",
                "max_connections=120",
                "shared_buffers=64MB"));
        if (!settings.durable()) {
            options.addAll(List.of("fsync=off", "full_page_writes=off"));
        }
        options.forEach(option -> words.addAll(List.of("-c", option)));
        words.addAll(settings.mark().forPostgres());
        // Innermost: changing the user or the namespace would drop the death signal.
        var command = new ArrayList<>(Unprivileged.prefix(settings.data()));
        command.addAll(ChildProcess.dyingWithUs("INT", words));
        return ChildProcess.start(
                new ChildProcess.Command("PostgreSQL", command, Map.of("LC_ALL", "C"), settings.log()));
    }

    private void initialise(Path binaries) {
        if (Files.exists(settings.data().resolve("PG_VERSION"))) {
            return;
        }
        var draft = settings.data().resolveSibling(settings.data().getFileName() + ".draft");
        try {
            Directories.delete(draft);
            Directories.delete(settings.data());
            Files.createDirectories(draft.getParent());
            var work = Files.createDirectory(draft);
            var password = Files.writeString(work.resolveSibling(work.getFileName() + ".password"), SUPERUSER_PASSWORD);
            var words = new ArrayList<>(Unprivileged.prefix(work));
            words.addAll(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "-D",
                    work.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    settings.durable() ? "--sync-method=fsync" : "--no-sync"));
            run(words);
            Files.delete(password);
            Files.move(work, settings.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the database directory " + settings.data(), e);
        }
    }

    private void run(List<String> words) throws IOException {
        var init = new ProcessBuilder(words).redirectErrorStream(true).start();
        var output = new String(init.getInputStream().readAllBytes());
        try {
            if (init.waitFor() != 0) {
                throw new StackFailure("initdb failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during initdb");
        }
    }

    /** After {@code kill -9} the file stays, and PostgreSQL takes even a zombie or a stranger with that pid for itself. */
    private void removeStalePidFile() {
        var file = settings.data().resolve("postmaster.pid");
        try {
            if (Files.exists(file)) {
                long pid = Long.parseLong(Files.readAllLines(file).get(0).trim());
                if (Pids.commandLine(pid).contains(settings.data().toString())) {
                    throw new StackFailure("A PostgreSQL (pid " + pid + ") already runs on " + settings.data());
                }
                Files.delete(file);
            }
        } catch (IOException | NumberFormatException e) {
            throw new StackFailure("Cannot read " + file, e);
        }
    }

    private boolean answers() {
        try (var connection = connect(SUPERUSER)) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void checkThatItIsOurs() {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            if (!Files.isSameFile(Path.of(row.getString(1)), settings.data())) {
                throw new StackFailure("Port " + settings.port()
                        + " is answered by another PostgreSQL, with its data in " + row.getString(1));
            }
        } catch (SQLException | IOException e) {
            throw new StackFailure("PostgreSQL does not tell its data directory", e);
        }
    }

    /** A role and a database of the same name, its password too, unless they are there. */
    public void database(String name) {
        createDatabase(settings.port(), name);
    }

    /** The same on a server that somebody else started. */
    public static void createDatabase(int port, String name) {
        try (var connection = connect(port, SUPERUSER);
                var statement = connection.createStatement()) {
            if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"" + name + "\" login password '" + name + "'");
            }
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database \"" + name + "\" owner \"" + name + "\"");
            }
            statement.execute("revoke all on database \"" + name + "\" from public");
        } catch (SQLException e) {
            throw new StackFailure("Cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private Connection connect(String database) throws SQLException {
        return connect(settings.port(), database);
    }

    private static Connection connect(int port, String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", SUPERUSER_PASSWORD);
        properties.setProperty("connectTimeout", "5");
        // The driver itself and not DriverManager, which sees only the drivers of its own class loader.
        return new org.postgresql.Driver().connect(url(port, database), properties);
    }

    public String url(String database) {
        return url(settings.port(), database);
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return settings.port();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    /** A fast shutdown: open transactions are rolled back, a checkpoint is written. */
    @Override
    public void stop() {
        if (process != null) {
            process.stop("INT", Duration.ofSeconds(20));
        }
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }
}
