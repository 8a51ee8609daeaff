package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The cost of a read in statements does not grow with what it shows. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @Test
    void readsCostAFixedNumberOfStatements() {
        var table = Table.usual();
        for (var i = 1; i <= 30; i++) {
            table.row(String.valueOf(i), "М" + i, "отчёт", "МКИ, МНЭ, ЭКО", "май", i, i, "МБ", "");
        }
        var plan = Imports.approved(Imports.akmolaPlan(table.xlsx()));
        for (var i = 0; i < 3; i++) {
            Imports.approved(
                    Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx()));
        }
        var measure = People.anyone().get(plan + "/measures").jsonPath().getString("items[0].id");

        assertThat(statements("/api/v1/plans?limit=1"))
                .isLessThanOrEqualTo(2)
                .isEqualTo(statements("/api/v1/plans?limit=200"));
        assertThat(statements(plan)).isLessThanOrEqualTo(2);
        assertThat(statements(plan + "/measures?limit=30")).isEqualTo(7);
        assertThat(statements("/api/v1/measures/" + measure)).isEqualTo(7);
        assertThat(statements("/api/v1/measures?limit=2"))
                .isEqualTo(8)
                .isEqualTo(statements("/api/v1/measures?limit=200&status=NOT_DONE&body=MKI&dueFrom=2026-05-01"));
        assertThat(statements("/api/v1/bodies")).isEqualTo(2);
        assertThat(statements("/api/v1/regions")).isEqualTo(1);
    }

    @Test
    void aPageOfProposalsAndOneOfFindingsWithTheirProposalsCostAFixedNumberOfStatements() {
        var table = Table.usual();
        for (var i = 1; i <= 20; i++) {
            table.measure(String.valueOf(i), "М" + i);
        }
        var plan = Imports.akmolaPlan(table.xlsx());
        var run = Runs.of(Runs.DAY, plan);
        People.analyst()
                .body(Map.of("rule", "NO_INDICATOR"))
                .post(run + "/proposals")
                .then()
                .statusCode(200);

        var proposals = "/api/v1/proposals?plan=" + Imports.id(plan);
        assertThat(statements(People::analyst, proposals + "&limit=1"))
                .as("the drafts, their plans, the names of bodies, and which findings were let be")
                .isEqualTo(4)
                .isEqualTo(statements(People::analyst, proposals + "&limit=200"));
        assertThat(statements(People::analyst, run + "/findings?limit=1"))
                .isEqualTo(statements(People::analyst, run + "/findings?limit=200"));
    }

    /** The least of several reads: workers that look for jobs meanwhile are counted too, but not by every read. */
    private long statements(Supplier<RequestSpecification> who, String path) {
        return LongStream.range(0, 8)
                .map(attempt -> counted(who.get(), path))
                .min()
                .orElseThrow();
    }

    private long statements(String path) {
        return statements(People::anyone, path);
    }

    private long counted(RequestSpecification who, String path) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        who.get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
