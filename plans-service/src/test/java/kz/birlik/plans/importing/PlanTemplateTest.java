package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.file.ReadFiles;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.PlanFrame;
import kz.birlik.plans.measure.term.Period;

class PlanTemplateTest {

    @ParameterizedTest
    @CsvSource({"RU,2026,2026", "KK,2026,2026", "RU,2026,2030", "KK,2026,2028"})
    void theFormFilledInImportsWithoutAGuess(Language language, int from, int to) throws IOException {
        var out = new ByteArrayOutputStream();
        new PlanTemplate(language, from, to).writeTo(out);
        var reports = ReadFiles.reports(
                filled(out.toByteArray(), to - from + 1),
                "plan.xlsx",
                new PlanFrame(new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)), "110000000"));

        var last = reports.get(reports.size() - 1);
        assertThat(last.messages()).isEmpty();
        assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(reports).extracting(report -> report.outcome()).containsOnly(Outcome.SKIPPED, Outcome.UNDERSTOOD);
        assertThat(last.measure().title().in(language)).isEqualTo("Форум");
        assertThat(last.measure().costs()).hasSize(to - from + 1);
        assertThat(last.measure().costTotalThousandKzt()).isEqualByComparingTo(String.valueOf(10.5 * (to - from + 1)));
        assertThat(last.measure().source()).isEqualTo("МБ");
        assertThat(last.measure().budgetProgramme()).isEqualTo("451");
    }

    private static byte[] filled(byte[] form, int years) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            var row = workbook.getSheetAt(0).getRow(4);
            var texts = List.of("1", "Форум", "протокол", "МКИ", "2026-06-30");
            for (var column = 0; column < texts.size(); column++) {
                row.getCell(column).setCellValue(texts.get(column));
            }
            for (var year = 0; year < years; year++) {
                row.getCell(5 + year).setCellValue(10.5);
            }
            row.getCell(5 + years).setCellValue(10.5 * years);
            row.getCell(6 + years).setCellValue("МБ");
            row.getCell(7 + years).setCellValue("451");
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
