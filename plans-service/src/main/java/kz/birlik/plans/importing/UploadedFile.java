package kz.birlik.plans.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import kz.birlik.plans.importing.file.FileGate;
import kz.birlik.plans.importing.file.FileKind;

/** An upload that passed the gate, still in the temporary file of the request. */
record UploadedFile(Path path, String name, FileKind kind, long bytes, String sha256) {

    private static final int LONGEST_NAME = 200;

    static UploadedFile admit(Path path, String name, FileGate gate) throws IOException {
        var kind = gate.check(path, name);
        return new UploadedFile(path, shortened(name), kind, Files.size(path), sha256(path));
    }

    /** A name is only shown and given back: no folders, no control characters. */
    private static String shortened(String name) {
        var plain = name == null || name.isBlank()
                ? "plan"
                : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
