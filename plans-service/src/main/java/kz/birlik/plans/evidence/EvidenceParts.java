package kz.birlik.plans.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps the bytes of evidence in the database, in parts that fit into memory, as ADR 0041 does for imports. */
@ApplicationScoped
public class EvidenceParts {

    private static final int PART = 1 << 18;

    private final EntityManager database;

    EvidenceParts(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID evidence, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var buffer = new byte[PART];
            var position = 0;
            for (var read = in.readNBytes(buffer, 0, PART); read > 0; read = in.readNBytes(buffer, 0, PART)) {
                database.createNativeQuery(
                                "insert into evidence_part (evidence_id, position, content) values (:id, :position, :content)")
                        .setParameter("id", evidence)
                        .setParameter("position", position++)
                        .setParameter("content", read == PART ? buffer : Arrays.copyOf(buffer, read))
                        .executeUpdate();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Part by part, so that no transaction lasts as long as a slow reader. */
    void copyTo(UUID evidence, OutputStream out) throws IOException {
        var position = 0;
        for (var part = part(evidence, position); !part.isEmpty(); part = part(evidence, ++position)) {
            out.write(part.get(0));
        }
    }

    @Transactional
    List<byte[]> part(UUID evidence, int position) {
        return database.createNativeQuery(
                        "select content from evidence_part where evidence_id = :id and position = :position",
                        byte[].class)
                .setParameter("id", evidence)
                .setParameter("position", position)
                .getResultStream()
                .map(byte[].class::cast)
                .toList();
    }
}
