package kz.birlik.plans.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.transaction.Transactional;

import kz.birlik.plans.importing.file.FileKind;
import kz.birlik.plans.importing.file.RowSource;
import kz.birlik.plans.importing.table.FileRow;

/** Keeps uploaded files in the database, in parts that fit into memory. */
@ApplicationScoped
public class SourceFiles {

    private static final int PART = 1 << 18;

    private final EntityManager database;
    private final TemporaryFiles temporary;
    private final ImportSettings settings;

    SourceFiles(EntityManager database, TemporaryFiles temporary, ImportSettings settings) {
        this.database = database;
        this.temporary = temporary;
        this.settings = settings;
    }

    /** Streams the rows of the file, once for each of the readers; it lies on disk meanwhile. */
    void read(PlanImport of, List<Consumer<FileRow>> readers) {
        withFile(of.id, file -> {
            for (var reader : readers) {
                rowsOf(of.fileKind).read(file, reader);
            }
            return null;
        });
    }

    /** Lays the file on disk for some work, and takes it away again. */
    <T> T withFile(UUID importId, TemporaryFiles.Work<T> work) {
        return temporary.with(file -> {
            try (var out = Files.newOutputStream(file)) {
                copyTo(importId, out);
            }
            return work.on(file);
        });
    }

    RowSource rowsOf(FileKind kind) {
        return RowSource.of(kind, settings.limits());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID importId, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var buffer = new byte[PART];
            var position = 0;
            for (var read = in.readNBytes(buffer, 0, PART); read > 0; read = in.readNBytes(buffer, 0, PART)) {
                database.createNativeQuery(
                                "insert into plan_import_part (import_id, position, content) values (:id, :position, :content)")
                        .setParameter("id", importId)
                        .setParameter("position", position++)
                        .setParameter("content", read == PART ? buffer : Arrays.copyOf(buffer, read))
                        .executeUpdate();
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Writes the file out part by part; each is fetched on its own, so that no transaction lasts as long as a slow reader. */
    void copyTo(UUID importId, OutputStream out) throws IOException {
        var position = 0;
        for (var part = part(importId, position); part != null; part = part(importId, ++position)) {
            out.write(part);
        }
    }

    @Transactional
    byte[] part(UUID importId, int position) {
        try {
            return (byte[]) database.createNativeQuery(
                            "select content from plan_import_part where import_id = :id and position = :position",
                            byte[].class)
                    .setParameter("id", importId)
                    .setParameter("position", position)
                    .getSingleResult();
        } catch (NoResultException end) {
            return null;
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void delete(UUID importId) {
        database.createNativeQuery("delete from plan_import_part where import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }
}
