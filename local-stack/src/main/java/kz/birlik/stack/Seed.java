package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A database cluster in which Keycloak has made its hundred tables and imported the realm. That takes 20 s and is the same
 * for every new stack, so it is done once per realm file; a new stack begins with a copy.
 */
public final class Seed {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String DATABASE = "keycloak";

    private final StackHome home;
    private final Path realm;

    public Seed(StackHome home, Path realm) {
        this.home = home;
        this.realm = realm;
    }

    /** Directory to copy a PostgreSQL data directory from. */
    Path cluster() {
        return home.once(name(), this::grow);
    }

    boolean grown() {
        return home.has(name());
    }

    private String name() {
        return "seed-" + hash().substring(0, 12);
    }

    private void grow(Path draft) {
        var work = draft.resolveSibling(draft.getFileName() + ".work");
        Directories.delete(work);
        var postgres = new Postgres(
                home,
                new Postgres.Settings(
                        draft.resolve("cluster"),
                        Ports.free(),
                        work.resolve("postgres.log"),
                        new Mark(draft, "postgres"),
                        false,
                        PATIENCE));
        postgres.start();
        try {
            postgres.database(DATABASE);
            var keycloak = new Keycloak(
                    home,
                    new Keycloak.Settings(
                            work.resolve("keycloak"),
                            Ports.free(),
                            Ports.free(),
                            postgres.url(DATABASE),
                            DATABASE,
                            realm,
                            work.resolve("keycloak.log"),
                            new Mark(draft, "keycloak"),
                            PATIENCE));
            keycloak.start();
            keycloak.stop();
        } finally {
            postgres.stop();
        }
        Directories.delete(work);
    }

    /** Of the realm file and of the versions that read it. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(realm));
            digest.update(Keycloak.distribution(home).getFileName().toString().getBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the realm " + realm, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a stack that has no database yet a copy of the seed; one that has is left alone. */
    public void plant(Path data) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        var draft = data.resolveSibling(data.getFileName() + ".draft");
        try {
            Directories.delete(draft);
            Directories.delete(data);
            Files.createDirectories(draft.getParent());
            Directories.copy(cluster().resolve("cluster"), draft);
            Files.move(draft, data);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the database directory " + data, e);
        }
    }
}
