package kz.birlik.plans.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table as it was written, lying on disk until it is sent.
 *
 * @param sha256 of its bytes, in hex
 */
record ExportedFile(Path path, String name, ExportFormat format, String sha256) {

    /** Sends it and takes it off the disk, whatever becomes of the sending. */
    void sendTo(OutputStream out) throws IOException {
        try {
            Files.copy(path, out);
        } finally {
            discard();
        }
    }

    void discard() throws IOException {
        Files.deleteIfExists(path);
    }
}
