package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The file comes back with its faults where a person looks for them. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MarkedFileTest {

    private static final Table FAULTY = Table.usual()
            .measure("1", "Форум")
            .row("2", "Клуб", "протокол", "МКИ", "по факту", "сто", "100", "МБ", "")
            .row("3", "Съезд", "протокол", "МКИ", "май", 10, 11, "МБ", "");

    @Test
    void aWorkbookComesBackAsItWasSentWithItsFaultsMarked() throws IOException {
        try (var marked = marked("plan.xlsx", FAULTY.xlsx(sheet -> sheet.width(1, 42)), "ru")) {
            var sheet = marked.getSheet("План");

            assertThat(text(at(marked, "План", "B6"))).isEqualTo("Клуб");
            assertThat(sheet.getColumnWidth(1)).isBetween(42 * 250, 42 * 262);
            assertMarked(at(marked, "План", "E6"), "по факту");
            assertMarked(at(marked, "План", "F6"), "сто");
            assertMarked(at(marked, "План", "G7"), "10,0");
            assertThat(at(marked, "План", "B5").getCellComment()).isNull();
            assertThat(at(marked, "План", "B5").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(at(marked, "План", "F6").getCellStyle().getFillForegroundColor())
                    .isNotEqualTo(at(marked, "План", "G7").getCellStyle().getFillForegroundColor());
        }
    }

    @Test
    void aCsvComesBackAsAWorkbookWithTheSameAddresses() throws IOException {
        try (var marked = marked("plan.csv", FAULTY.csv(";").getBytes(StandardCharsets.UTF_8), "kk")) {
            assertThat(text(at(marked, "CSV", "B6"))).isEqualTo("Клуб");
            assertMarked(at(marked, "CSV", "F6"), "сома емес");
            assertMarked(at(marked, "CSV", "G7"), "11,0");
        }
    }

    @Test
    void aDocumentComesBackAsAWorkbookWithASheetForEachTable() throws IOException {
        var file = new Docx()
                .paragraph("План (синтетический)")
                .table(5)
                .row("№", "Мероприятие", "Исполнители", "Срок", "Расходы")
                .row("1", "Форум", "МКИ", "по факту", "1")
                .end()
                .table(5)
                .row("2", "Клуб", "МКИ", "май", "сто")
                .end()
                .bytes();
        try (var marked = marked("plan.docx", file, "en")) {
            assertThat(text(at(marked, "Text", "A1"))).startsWith("План");
            assertMarked(at(marked, "T1", "D2"), "по факту");
            assertMarked(at(marked, "T2", "E1"), "сто");
        }
    }

    @Test
    void aCellThatIsEmptyIsMarkedTooAndAnUnreadImportHasNoMarks() throws IOException {
        var file = Table.usual()
                .row("", "Съезд", "протокол", "МКИ", "май", 10, 10, "МБ", "")
                .xlsx();
        try (var marked = marked("plan.xlsx", file, "ru")) {
            assertMarked(at(marked, "План", "A5"), "номера");
        }
        var rejected = Imports.read(
                People.akmola(), Imports.AKMOLA, "x.xlsx", Table.usual().xlsx());
        People.akmola().get(rejected + "/marked-file").then().statusCode(404);
        People.pavlodar().get(rejected + "/marked-file").then().statusCode(404);
    }

    private static XSSFWorkbook marked(String name, byte[] file, String language) throws IOException {
        var made = Imports.read(People.akmola(), Imports.AKMOLA, name, file);
        var answer = People.akmola().get(made + "/marked-file?lang=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()));
    }

    private static void assertMarked(Cell cell, String says) {
        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(cell.getCellComment().getString().getString()).contains(says);
    }

    private static String text(Cell cell) {
        return cell.getStringCellValue();
    }

    private static Cell at(XSSFWorkbook workbook, String sheet, String address) {
        var reference = new CellReference(address);
        return workbook.getSheet(sheet).getRow(reference.getRow()).getCell(reference.getCol());
    }
}
