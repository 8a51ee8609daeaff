package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** An import whose reader died in the middle is read to its end, or given up honestly. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ReaderKilledTest {

    @Inject
    EntityManager database;

    @Test
    void anImportWhoseReaderDiedIsReadByAnother() {
        var made = Imports.read(
                People.akmola(),
                Imports.AKMOLA,
                "plan.xlsx",
                Table.usual().measure("1", "Форум").xlsx());
        dieWhileReading(Imports.id(made), 1);

        var read = Imports.finished(made);
        assertThat(read.getString("status")).isEqualTo("READY");
        assertThat(read.getList("rows")).hasSize(5);
    }

    @Test
    void anImportThatKillsItsReadersIsGivenUpHonestly() {
        var made = Imports.read(
                People.akmola(),
                Imports.AKMOLA,
                "plan.xlsx",
                Table.usual().measure("1", "Форум").xlsx());
        dieWhileReading(Imports.id(made), 3);

        var read = Imports.finished(made);
        assertThat(read.getString("status")).isEqualTo("REJECTED");
        assertThat(read.getString("problem.type")).endsWith("reading-failed");
    }

    /** The state a reader leaves that was killed in the middle: half the rows, a lease that lapsed. */
    private void dieWhileReading(String id, int attempts) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update plan_import set status = 'READING' where id = :id")
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            database.createNativeQuery("delete from plan_import_row where import_id = :id and row_number > 2")
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            database.createNativeQuery(
                            "update job set state = 'RUNNING', attempts = :attempts, leased_until = now() - interval '1 second' where subject = :id")
                    .setParameter("attempts", attempts)
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
        });
    }
}
