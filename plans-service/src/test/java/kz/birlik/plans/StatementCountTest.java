package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
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

    /** The least of several reads: workers that look for jobs meanwhile are counted too, but not by every read. */
    private long statements(String path) {
        return LongStream.range(0, 8).map(attempt -> counted(path)).min().orElseThrow();
    }

    private long counted(String path) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        People.anyone().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
