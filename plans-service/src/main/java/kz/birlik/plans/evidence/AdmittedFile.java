package kz.birlik.plans.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that passed the gate and the scanner, still in the temporary file of the request. */
record AdmittedFile(Path path, String name, EvidenceKind kind, long bytes, String sha256, ScanState scan) {

    private static final int LONGEST_NAME = 200;

    static AdmittedFile of(Path path, String name, EvidenceKind kind, ScanState scan) throws IOException {
        return new AdmittedFile(path, shortened(name), kind, Files.size(path), sha256(path), scan);
    }

    /** A name is only shown and given back: no folders, no control characters; its end tells the kind and stays. */
    private static String shortened(String name) {
        var plain = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
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
