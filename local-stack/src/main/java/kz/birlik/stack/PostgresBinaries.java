package kz.birlik.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the jar they come in. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** Directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(StackHome home) {
        return home.once("postgresql-" + machine(), PostgresBinaries::unpack);
    }

    private static String machine() {
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return arch.equals("amd64") || arch.equals("x86_64") ? "x86_64" : "arm_64";
    }

    private static void unpack(Path directory) {
        var archive = "/postgres-linux-" + machine() + ".txz";
        try (var packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StackFailure("No PostgreSQL for this machine: " + archive
                        + " is not on the class path. local-stack runs on Linux, x86_64; elsewhere use docker compose");
            }
            var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL to " + directory, e);
        }
    }
}
