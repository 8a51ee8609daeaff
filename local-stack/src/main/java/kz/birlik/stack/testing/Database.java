package kz.birlik.stack.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import kz.birlik.stack.Mark;
import kz.birlik.stack.Ports;
import kz.birlik.stack.Postgres;
import kz.birlik.stack.Seed;
import kz.birlik.stack.StackFailure;
import kz.birlik.stack.StackHome;

/** A PostgreSQL server for tests that really kill one: it comes back on the same port with the same data. */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 3;

    private final Postgres postgres;

    private Database(Postgres postgres) {
        this.postgres = postgres;
    }

    /** In a directory of its own below this JVM's. */
    public static Database start() {
        return start(SharedServers.directory());
    }

    /** On a free port, with its data below the given directory; ends with this JVM at the latest. */
    public static Database start(Path directory) {
        return start(directory, data -> {});
    }

    /** One in which Keycloak has already made its tables and imported the realm. */
    static Database seeded(Path directory, Path realm) {
        return start(directory, new Seed(StackHome.locate(), realm)::plant);
    }

    private static Database start(Path directory, Consumer<Path> prepare) {
        for (int attempt = 1; ; attempt++) {
            int port = Ports.free();
            var place = directory.resolve("postgres-" + port);
            prepare.accept(place.resolve("data"));
            var database = new Database(new Postgres(
                    StackHome.locate(),
                    new Postgres.Settings(
                            place.resolve("data"),
                            port,
                            place.resolve("postgres.log"),
                            new Mark(place, "postgres"),
                            false,
                            PATIENCE)));
            try {
                database.resume();
                return database;
            } catch (StackFailure portTakenMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw portTakenMeanwhile;
                }
            }
        }
    }

    /** A role and a database of this name, with the name as password too. */
    public void create(String name) {
        postgres.database(name);
    }

    public String url(String database) {
        return postgres.url(database);
    }

    public int port() {
        return postgres.port();
    }

    /** {@code kill -9}. */
    public void kill() {
        postgres.kill();
    }

    /** The orderly end. */
    public void stop() {
        postgres.stop();
    }

    /** Starts it again after {@link #kill} or {@link #stop} and returns when it answers. */
    public void resume() {
        postgres.start();
        TestExit.kill(postgres.pid());
    }

    @Override
    public void close() {
        postgres.kill();
    }
}
