package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class FindingExportTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://example.test\";\"x\") ";

    @Test
    void aWorkbookHoldsEveryFindingInTheLanguageAskedFor() throws IOException {
        var run = run();
        var content = People.analyst()
                .get(run + "/findings/export?lang=kk")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .extract()
                .asByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var sheet = workbook.getSheet("Ескертулер");
            assertThat(sheet.getLastRowNum()).isEqualTo(Runs.ids(run).size());
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Маңызы");
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK)));
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).contains(HOSTILE.strip());
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Ақмола облысы");
            assertThat(sheet)
                    .allSatisfy(row -> assertThat(row.getCell(7).getStringCellValue())
                            .as("the arithmetic")
                            .doesNotContainPattern("[a-z]{2,}"));
        }
    }

    @Test
    void noValueOfACsvIsComputedByTheProgramThatOpensIt() {
        var csv = new String(
                People.analyst()
                        .get(run() + "/findings/export?format=csv&lang=ru&rule=NO_INDICATOR")
                        .asByteArray(),
                StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFПравило;Слабость;");
        assertThat(csv.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split(";")).noneMatch(value -> value.startsWith("=")));
        assertThat(csv).contains("Нет показателя");
    }

    private static String run() {
        return Runs.of(
                Runs.DAY,
                Imports.akmolaPlan(
                        Table.usual().measure("1", HOSTILE + UUID.randomUUID()).xlsx()));
    }
}
