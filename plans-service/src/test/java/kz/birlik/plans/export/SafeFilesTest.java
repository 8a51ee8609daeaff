package kz.birlik.plans.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.importing.table.YearCost;
import kz.birlik.plans.measure.executor.Executor;

/** The files as programs other than ours read them. */
class SafeFilesTest {

    private static final String TELEPHONES = "=HYPERLINK(\"http://example.kz\";\"нажмите\")";

    private static byte[] file(ExportFormat format, String title) {
        var measure = new ReadMeasure(
                "1.10",
                LocalizedText.of(null, title),
                "протокол",
                List.of(new Executor("МКИ", "MKI", false, true), new Executor("АНК", "APK", true, false)),
                null,
                List.of(new YearCost(2026, new BigDecimal("1073763.3"))),
                new BigDecimal("1073763.3"),
                "МБ",
                "451-003",
                null,
                "Направление 1. Единство");
        return Tables.written(format, Language.RU, List.of(Tables.view(measure)));
    }

    @Test
    void aWorkbookHoldsTextsThatNoProgramComputesAndSumsThatItDoes() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(ExportFormat.XLSX, TELEPHONES)))) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(6);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("1.10");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(TELEPHONES);
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("МКИ, АНК (по согласованию)");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(1073763.3);
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("–");
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(1073763.3);
            assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("Итого");
            assertThat(sheet.getRow(7).getCell(8).getNumericCellValue()).isEqualTo(1073763.3);
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .anyMatch(range -> range.contains("[A6:K6]"));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:5");
        }
    }

    @Test
    void aDocumentPrintsSumsAndRepeatsItsHeader() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(ExportFormat.DOCX, TELEPHONES)))) {
            assertThat(document.getParagraphs())
                    .extracting(p -> p.getText())
                    .startsWith("Проект", "План (синтетический)");
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .contains("2026 год", "2027 год", "2028 год", "всего");
            assertThat(table.getRow(3).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("Направление 1. Единство");
            assertThat(table.getRow(4).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "1.10",
                            TELEPHONES,
                            "протокол",
                            "МКИ, АНК (по согласованию)",
                            "",
                            "1\u00a0073\u00a0763,3",
                            "–",
                            "–",
                            "1\u00a0073\u00a0763,3",
                            "МБ",
                            "451-003");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 701", "-1", "@SUM(A1)", " =1", "\uFF1D1", "'=1", "''@x", "\u00a0=1"})
    void aValueOfACsvNeverOpensLikeAFormula(String title) {
        var lines = new String(file(ExportFormat.CSV, title), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines[0]).startsWith("\uFEFFПроект;");
        assertThat(lines[5]).isEqualTo("Направление 1. Единство;;;;;;;;;;");
        assertThat(lines[6])
                .isEqualTo("1.10;'%s;протокол;МКИ, АНК (по согласованию);;1073763,3;–;–;1073763,3;МБ;451-003"
                        .formatted(title.replace('\u00a0', ' ').strip()));
    }

    @ParameterizedTest
    @EnumSource
    void charactersThatXmlHasNoPlaceForAreLeftOut(ExportFormat format) {
        var read = Tables.measures(format, file(format, "Фо\u0001рум\uFFFF \u000bматерей\uD83C\uDF3E"));

        assertThat(read)
                .singleElement()
                .satisfies(measure -> assertThat(measure.title().ru()).isEqualTo("Форум матерей\uD83C\uDF3E"));
    }

    @Test
    void costsAreGroupedByThousands() {
        assertThat(DocxTable.printed(new BigDecimal("0.0"))).isEqualTo("0,0");
        assertThat(DocxTable.printed(new BigDecimal("999.9"))).isEqualTo("999,9");
        assertThat(DocxTable.printed(new BigDecimal("1000.0"))).isEqualTo("1\u00a0000,0");
        assertThat(DocxTable.printed(new BigDecimal("99999999999999.9")))
                .isEqualTo("99\u00a0999\u00a0999\u00a0999\u00a0999,9");
    }
}
