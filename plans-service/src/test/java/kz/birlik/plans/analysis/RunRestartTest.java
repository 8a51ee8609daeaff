package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.job.Lease;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** A worker that dies at any step leaves a run that the next one brings to the same end. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RunRestartTest {

    @Inject
    AnalysisJob job;

    @Inject
    EntityManager database;

    @Test
    void whereverItDiesTheNextTryFindsTheSame() {
        var same = "Форум " + UUID.randomUUID();
        var run = Runs.of(
                Runs.DAY,
                Imports.akmolaPlan(
                        Table.usual().measure("1", same).measure("2", same).xlsx()));
        var whole = Runs.ids(run);
        var id = UUID.fromString(Imports.id(run));

        for (var steps = 1; ; steps++) {
            reopen(id);
            if (survives(id, steps)) {
                break;
            }
            job.run(id, () -> {});
            assertThat(Runs.ids(run)).as("after it died at step %d", steps).isEqualTo(whole);
            assertThat(Runs.get(run).getInt("progress.done"))
                    .isEqualTo(Runs.get(run).getInt("progress.total"));
        }
        assertThat(Runs.ids(run)).isEqualTo(whole);
    }

    @Test
    void aRunThatCrashesAgainAndAgainSaysSo() {
        var run = Runs.of(
                Runs.DAY, Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx()));
        var id = UUID.fromString(Imports.id(run));
        reopen(id);
        QuarkusTransaction.requiringNew().run(() -> job.giveUp(id));

        assertThat(Runs.get(run).getString("status")).isEqualTo("FAILED");
        assertThat(Runs.get(run).getString("failure")).contains("crashed in several tries");
    }

    @Test
    void whatIsNotCompletedIsReadByNobody() {
        var run = Runs.of(
                Runs.DAY, Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx()));
        reopen(UUID.fromString(Imports.id(run)));
        for (var part : List.of("/findings", "/scores", "/duplicates", "/findings/export?format=csv")) {
            People.analyst()
                    .get(run + part)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("https://birlik.kz/problems/run-not-completed"))
                    .body("runStatus", equalTo("RUNNING"));
        }
        People.analyst()
                .get("/api/v1/plan-reports/" + Imports.id(run))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://birlik.kz/problems/run-not-completed"));
    }

    private boolean survives(UUID id, int steps) {
        var left = new AtomicInteger(steps);
        Lease dying = () -> {
            if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("killed");
            }
        };
        try {
            job.run(id, dying);
            return true;
        } catch (IllegalStateException killed) {
            assertThatThrownBy(() -> {
                        throw killed;
                    })
                    .hasMessageContaining("killed");
            return false;
        }
    }

    private void reopen(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update analysis_run set status = 'RUNNING', completed_at = null, by_rule = '{}' where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
