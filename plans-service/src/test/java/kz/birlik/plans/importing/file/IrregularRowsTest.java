package kz.birlik.plans.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.testing.Table;

/** What rows of real plans do to their readers; each irregularity comes at least twice. */
class IrregularRowsTest {

    @ParameterizedTest
    @CsvSource({"46174,2026-06-01", "46174.0,2026-06-01", "46387,2026-12-31"})
    void aDateThatLostItsFormatIsReadAndMarked(String serial, LocalDate day) throws IOException {
        var last = last(csv(List.of("№", "Мероприятие", "Исполнители", "Срок"), List.of("1", "Форум", "МКИ", serial)));

        assertThat(last.outcome()).isEqualTo(Outcome.GUESSED);
        assertThat(last.measure().term().dueDates()).containsExactly(day);
        assertThat(last.measure().term().raw()).isEqualTo(serial);
        assertThat(last.messages())
                .containsExactly(new RowMessage(MessageCode.TERM_WAS_SERIAL, "D2", List.of(serial, day.toString())));
    }

    @Test
    void datesOfAWorkbookAreReadAsDays() throws IOException {
        var reports = xlsx(sheet -> {
            sheet.value(3, 0, 2);
            sheet.value(3, 1, "Клуб");
            sheet.value(3, 3, LocalDate.of(2026, 7, 1));
            sheet.style(3, 3).format("dd.MM.yyyy").set();
            sheet.value(4, 0, 3);
            sheet.value(4, 1, "Выставка");
            sheet.value(4, 3, LocalDate.of(2026, 9, 30));
            sheet.style(4, 3).format("yyyy-mm-dd").set();
        });

        assertThat(reports.get(3).measure().term().dueDates()).containsExactly(LocalDate.of(2026, 7, 1));
        assertThat(reports.get(4).measure().term().dueDates()).containsExactly(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Форум\nматерей", "Форум\u00a0 матерей", "Фо\u00adрум\r\n матерей "})
    void linesBrokenInsideACellAndHardSpacesAreHowItWasDrawn(String title) throws IOException {
        var last = last(csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок"),
                List.of("1", title, "МКИ", "до 1\u00a0июля\n2026 года")));

        assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(last.measure().title().ru()).isEqualTo("Форум матерей");
        assertThat(last.measure().term().dueDates()).containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndMarked() throws IOException {
        var reports = xlsx(sheet -> {
            measure(sheet, 3, "2");
            measure(sheet, 4, "3");
            sheet.hideRow(2);
            sheet.hideRow(4);
        });
        assertThat(reports)
                .extracting(RowReport::outcome)
                .endsWith(Outcome.GUESSED, Outcome.UNDERSTOOD, Outcome.GUESSED);
        assertThat(codes(reports.get(2))).containsExactly(MessageCode.HIDDEN_ROW);

        var columns = xlsx(sheet -> {
            measure(sheet, 3, "2");
            sheet.hideColumn(2);
            sheet.hideColumn(3);
        });
        assertThat(codes(last(columns))).containsExactly(MessageCode.HIDDEN_COLUMN, MessageCode.HIDDEN_COLUMN);
        assertThat(last(columns).messages().get(0).address()).isEqualTo("План!C4");
    }

    @Test
    void everySheetWithAHeaderIsReadAndTheOthersAreTold() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Birlik tests", "1.0")) {
            header(workbook.newWorksheet("План"));
            var legend = workbook.newWorksheet("Справка");
            legend.value(0, 0, "Сокращения");
            legend.value(1, 0, "АНК - Ассамблея народа Казахстана");
            header(workbook.newWorksheet("Продолжение"));
            var hidden = workbook.newWorksheet("Старый");
            header(hidden);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        }
        var reports = ReadFiles.reports(out.toByteArray(), "plan.xlsx");

        assertThat(reports)
                .extracting(report -> report.address() + " " + summary(report))
                .containsExactly(
                        "План!A1 HEADER",
                        "План!E2 HEADER",
                        "План!A3 UNDERSTOOD",
                        "Справка!A1 OTHER_SHEET",
                        "Справка!A2 OTHER_SHEET",
                        "Продолжение!A1 HEADER",
                        "Продолжение!E2 HEADER",
                        "Продолжение!A3 UNDERSTOOD",
                        "Старый!A1 HEADER",
                        "Старый!E2 HEADER",
                        "Старый!A3 GUESSED");
        assertThat(codes(last(reports))).containsExactly(MessageCode.HIDDEN_ROW);
    }

    @ParameterizedTest
    @CsvSource({"Итого,12,10,F5", "ВСЕГО по плану,10,12,G5"})
    void aRowOfTotalsIsHeldAgainstTheColumnsAboveIt(String word, String year, String total, String address)
            throws IOException {
        var reports = ReadFiles.reports(
                Table.empty()
                        .row((Object[]) Table.HEADER)
                        .row((Object[]) Table.YEARS)
                        .row("1", "Форум", "протокол", "МКИ", "май", 4, 4, "МБ")
                        .row("2", "Клуб", "протокол", "МКИ", "май", 6, 6, "МБ")
                        .row("", word, "", "", "", year, total)
                        .xlsx(),
                "plan.xlsx");

        assertThat(last(reports).messages())
                .containsExactly(
                        new RowMessage(MessageCode.TOTAL_ROW_DIFFERS, "План!" + address, List.of("10.0", "12.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Заместитель акима области И. Иванов", "Руководитель управления ____________"})
    void aSignatureInTheFirstColumnIsNoSection(String signature) throws IOException {
        var reports = csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок"),
                List.of("1", "Форум", "МКИ", "май"),
                List.of(signature));

        assertThat(summary(last(reports))).isEqualTo("SIGNATURE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 1_048_570})
    void emptyRowsBelowTheTableAreReadOver(int rows) throws IOException {
        var reports = xlsx(sheet -> {
            for (var r = 3; r < rows; r++) {
                sheet.style(r, 0).bold().set();
            }
        });

        assertThat(reports).hasSize(3);
    }

    private static List<RowReport> xlsx(Consumer<org.dhatim.fastexcel.Worksheet> more) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Birlik tests", "1.0")) {
            var sheet = workbook.newWorksheet("План");
            header(sheet);
            more.accept(sheet);
        }
        return ReadFiles.reports(out.toByteArray(), "plan.xlsx");
    }

    private static void header(org.dhatim.fastexcel.Worksheet sheet) {
        var names = List.of("№", "Мероприятие", "Исполнители", "Срок", "Расходы (тыс. тенге)");
        for (var c = 0; c < names.size(); c++) {
            sheet.value(0, c, names.get(c));
        }
        sheet.value(1, 4, 2026);
        measure(sheet, 2, "1");
    }

    private static void measure(org.dhatim.fastexcel.Worksheet sheet, int row, String number) {
        sheet.value(row, 0, number);
        sheet.value(row, 1, "Форум " + number);
        sheet.value(row, 2, "МКИ");
        sheet.value(row, 3, "май");
        sheet.value(row, 4, 12.5);
    }

    @SafeVarargs
    private static List<RowReport> csv(List<String>... rows) throws IOException {
        var table = Table.empty();
        for (var row : rows) {
            table.row(row.toArray());
        }
        return ReadFiles.reports(table.csv(";").getBytes(StandardCharsets.UTF_8), "plan.csv");
    }

    private static List<MessageCode> codes(RowReport report) {
        return report.messages().stream().map(RowMessage::code).toList();
    }

    private static String summary(RowReport report) {
        return report.measure() == null
                ? report.messages().get(0).code().name()
                : report.outcome().name();
    }

    private static RowReport last(List<RowReport> reports) {
        return reports.get(reports.size() - 1);
    }
}
