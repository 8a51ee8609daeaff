package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** A file on its way to a report of every filled row. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanImportTest {

    @Test
    void everyFilledRowOfAWorkbookIsReported() {
        var file = Table.usual()
                .row("Направление 1. Укрепление общественного согласия")
                .measure("1", "Форум матерей")
                .row("2", "Медиация", "отчёт", "МКИ, АНК", "ежегодно, декабрь", 10, 11, "РБ", "")
                .row("3", "Издание", "отчёт", "МКИ", "май", "сто", "", "РБ", "")
                .row("", "Заместитель акима области", "", "И. Иванов")
                .xlsx();
        var read = Imports.get(Imports.read(People.akmola(), Imports.AKMOLA, "план.xlsx", file));

        assertThat(read.getString("status")).isEqualTo("READY");
        assertThat(read.getList("rows.outcome"))
                .isEqualTo(List.of(
                        "SKIPPED",
                        "SKIPPED",
                        "SKIPPED",
                        "SKIPPED",
                        "SKIPPED",
                        "UNDERSTOOD",
                        "GUESSED",
                        "ERROR",
                        "SKIPPED"));
        assertThat(read.getString("rows[5].address")).isEqualTo("План!A6");
        assertThat(read.getString("rows[5].measure.direction")).startsWith("Направление 1");
        assertThat(read.getString("rows[5].measure.executors[0].body")).isEqualTo("AKIM-110000000");
        assertThat(read.getString("rows[5].measure.costs[0].thousandKzt")).isEqualTo("1200.5");
        assertThat(read.getString("rows[6].outcomeLabel.ru")).isEqualTo("Прочитана с допущением");
        assertThat(read.getString("rows[6].messages[0].code")).isEqualTo("COST_TOTAL_DIFFERS");
        assertThat(read.getString("rows[6].messages[0].text.ru")).contains("10,0", "11,0");
        assertThat(read.getBoolean("rows[6].measure.executors[1].byAgreement")).isTrue();
        assertThat(read.getMap("counts")).isEqualTo(Map.of("SKIPPED", 6, "UNDERSTOOD", 1, "GUESSED", 1, "ERROR", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aCsvIsReadWhateverItsSeparator(String separator) {
        var file = ("\uFEFF"
                        + Table.usual().measure("1", "Форум, «матерей»; 2026").csv(separator))
                .getBytes(StandardCharsets.UTF_8);
        var read = Imports.get(Imports.read(People.akmola(), Imports.AKMOLA, "plan.csv", file));

        assertThat(read.getString("status")).isEqualTo("READY");
        assertThat(read.getString("rows[4].measure.title.ru")).isEqualTo("Форум, «матерей»; 2026");
        assertThat(read.getString("rows[4].outcome")).isEqualTo("UNDERSTOOD");
    }

    @Test
    void windows1251IsRecognised() {
        var file = Table.usual().measure("1", "Форум матерей").csv(";", Charset.forName("windows-1251"));
        var read = Imports.get(Imports.read(People.akmola(), Imports.AKMOLA, "plan.csv", file));

        assertThat(read.getString("rows[4].measure.title.ru")).isEqualTo("Форум матерей");
    }

    @Test
    void formulasHiddenRowsAndMergedCellsAreReadAndMarked() {
        var file = Table.usual()
                .measure("1", "Форум")
                .measure("2", "")
                .measure("3", "Клуб")
                .xlsx(sheet -> {
                    sheet.range(4, 1, 5, 1).merge();
                    sheet.formula(6, 6, "SUM(F7:F7)");
                    sheet.hideRow(4);
                });
        var read = Imports.get(Imports.read(People.akmola(), Imports.AKMOLA, "plan.xlsx", file));

        assertThat(read.getList("rows[4].messages.code")).isEqualTo(List.of("HIDDEN_ROW"));
        assertThat(read.getString("rows[5].measure.title.ru")).isEqualTo("Форум");
        assertThat(read.getList("rows[5].messages.code")).isEqualTo(List.of("MERGED_VALUE"));
        assertThat(read.getString("rows[6].outcome")).isEqualTo("ERROR");
        assertThat(read.getList("rows[6].messages.code")).isEqualTo(List.of("FORMULA_WITHOUT_VALUE"));
    }

    @Test
    void theFileCanBeHadBackAsItWasSent() {
        var file = Table.usual().measure("1", "Форум").xlsx();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "план.xlsx", file);

        var back = People.auditor().get(made + "/file").then().statusCode(200).extract();
        assertThat(back.asByteArray()).isEqualTo(file);
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
        People.pavlodar().get(made + "/file").then().statusCode(404);
    }

    @Test
    void anotherRegionIsRefusedAndTheRepublicIsNot() {
        var file = Table.usual().measure("1", "Форум").xlsx();

        Imports.upload(People.pavlodar(), Imports.AKMOLA, "plan.xlsx", file)
                .then()
                .statusCode(403)
                .body("type", containsString("forbidden"));
        Imports.upload(People.akmola(), null, "plan.xlsx", file).then().statusCode(403);
        Imports.upload(People.republic(), Imports.AKMOLA, "plan.xlsx", file)
                .then()
                .statusCode(202);
        Imports.upload(People.republic(), null, "plan.xlsx", file).then().statusCode(202);
        Imports.upload(People.republic(), "999999999", "plan.xlsx", file).then().statusCode(400);
    }

    @Test
    void theSameUploadWithTheSameKeyIsOneImport() {
        var file = Table.usual().measure("1", "Форум").xlsx();
        var key = UUID.randomUUID().toString();
        var first = Imports.upload(People.akmola().header("Idempotency-Key", key), Imports.AKMOLA, "p.xlsx", file);
        var second = Imports.upload(People.akmola().header("Idempotency-Key", key), Imports.AKMOLA, "p.xlsx", file);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        Imports.upload(
                        People.akmola().header("Idempotency-Key", key),
                        Imports.AKMOLA,
                        "p.xlsx",
                        Table.usual().measure("1", "Другой").xlsx())
                .then()
                .statusCode(422);
    }
}
