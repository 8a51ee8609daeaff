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
import kz.birlik.plans.importing.table.YearCost;
import kz.birlik.plans.testing.Table;

/** What real tables of plans do to their readers; each irregularity comes at least twice. */
class IrregularTablesTest {

    private static final String[] KAZAKH = {
        "Р/с №",
        "Іс-шаралардың атауы",
        "Аяқталу нысаны",
        "Орындауға жауаптылар",
        "Орындау мерзімі",
        "Болжамды шығыстар (млн теңге)",
        "",
        "Қаржыландыру көздері",
        "Бюджеттік бағдарламаның коды"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Р/с №|Іс-шаралар|Аяқталу нысаны|Орындауға жауаптылар|Орындау мерзімі",
                "№ р/с|Шараның атауы|Орындалу нысаны|Жауапты орындаушылар|Іске асыру мерзімі",
                "№ п/п|Наименование мероприятия|Форма завершения|Ответственные исполнители|Срок исполнения",
                "№ №|Мероприятия|Форма отчетности|Исполнители|Период реализации",
                "N п.п.|Мероприятие|Форма|Ответственные за исполнение|Дата проведения",
            })
    void theHeaderIsFoundByMeaningInBothLanguages(
            String number, String title, String form, String executors, String term) throws IOException {
        var last = last(csv(
                List.of(number, title, form, executors, term), List.of("1", "Форум", "протокол", "МКИ", "май")));

        assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(last.measure().number()).isEqualTo("1");
        assertThat(last.measure().completionForm()).isEqualTo("протокол");
        assertThat(last.measure().executors()).hasSize(1);
        assertThat(last.measure().term().dueDates()).containsExactly(LocalDate.of(2026, 5, 31));
    }

    @Test
    void aHeaderOfTwoRowsOfWhichNeitherIsOneAloneIsUnderstood() throws IOException {
        for (var lower : List.of(
                List.of("", "", "исполнители", "срок", "2026", "всего"),
                List.of("", "", "ответственные", "срок исполнения", "2026 год", "итого"))) {
            var last = last(csv(
                    List.of("План мероприятий на 2026 год"),
                    List.of("№ п/п", "Наименование", "Исполнение", "", "Расходы, тыс. тенге", ""),
                    lower,
                    List.of("1", "Форум", "МКИ", "май", "10,5", "10,5")));

            assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
            assertThat(last.measure().title().ru()).isEqualTo("Форум");
            assertThat(last.measure().executors()).hasSize(1);
            assertThat(last.measure().costTotalThousandKzt()).isEqualTo("10.5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"в том числе по годам", "оның ішінде жылдар бойынша", "из них:"})
    void theYearsMayStandTwoRowsBelowTheHeader(String between) throws IOException {
        var last = last(csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок", "Расходы (тыс. тенге)", ""),
                List.of("", "", "", "", between),
                List.of("", "", "", "", "2026 год", "всего"),
                List.of("1", "Форум", "МКИ", "май", "10,5", "10,5")));

        assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(last.measure().costs()).containsExactly(new YearCost(2026, new java.math.BigDecimal("10.5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Расходы (млн тенге)            | ''                     | 1,5             | 1500.0",
                "Шығыстар, млн. теңге           | ''                     | 1,5             | 1500.0",
                "Расходы                        | млн. тенге             | 1,5             | 1500.0",
                "Расходы                        | (мың теңге)            | 1,5             | 1.5",
                "Расходы                        | Единица измерения: тенге | 1500          | 1.5",
                "Расходы (тыс. тенге)           | млн. тенге             | 1,5             | 1.5",
                "Расходы (тыс. тенге)           | ''                     | 1,5 млн тенге   | 1500.0",
                "Расходы (млн. тенге)           | ''                     | 1 500 тыс. тенге | 1500.0",
                "Расходы, тенге                 | ''                     | 1 500 тг.       | 1.5",
            })
    void theUnitStandsInTheHeaderAboveItOrInTheCell(String header, String above, String cell, String thousand)
            throws IOException {
        var last = last(csv(
                List.of("План мероприятий на 2026 год"),
                List.of("", "", "", "", above),
                List.of("№", "Мероприятие", "Исполнители", "Срок", header),
                List.of("1", "Форум с бюджетом 5 млн тенге", "МКИ", "май", cell)));

        assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(last.measure().costTotalThousandKzt()).isEqualTo(thousand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 500 тенге", "1500 теңге"})
    void tengeBelowAHeaderOfThousandsAreNotGuessed(String cell) throws IOException {
        var last = last(csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок", "Расходы (тыс. тенге)"),
                List.of("1", "Форум", "МКИ", "май", cell)));

        assertThat(last.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(last.messages()).extracting(RowMessage::code).containsExactly(MessageCode.COST_AMBIGUOUS);
    }

    @Test
    void aKazakhTableInMillionsIsReadWhole() throws IOException {
        var reports = ReadFiles.reports(
                Table.empty()
                        .row("2026 жылға арналған іс-шаралар жоспары (синтетикалық)")
                        .row((Object[]) KAZAKH)
                        .row("", "", "", "", "", "2026 жыл", "барлығы")
                        .row("1", "2", "3", "4", "5", "6", "7", "8", "9")
                        .row("1-бағыт. Қоғамдық келісімді нығайту")
                        .row("1", "Аналар форумы", "хаттама", "МАМ", "2026 жылғы ІІ тоқсан", "1,2", "1,2", "ЖБ", "")
                        .row("2", "Жинақ шығару", "жинақ", "МАМ, АНК (келісім бойынша)", "жыл бойы", 0.5, 0.5, "ЖБ")
                        .row("", "Барлығы", "", "", "", "1,7", "1,7")
                        .row("* Ескерту: ҚХА - Қазақстан халқы Ассамблеясы")
                        .row("", "Облыс әкімінің орынбасары", "", "Ә. Әлиев")
                        .xlsx(),
                "жоспар.xlsx");

        assertThat(reports)
                .extracting(IrregularTablesTest::summary)
                .containsExactly(
                        "BEFORE_TABLE",
                        "HEADER",
                        "HEADER",
                        "COLUMN_NUMBERS",
                        "SECTION",
                        "UNDERSTOOD",
                        "UNDERSTOOD",
                        "TOTAL_ROW",
                        "NOTE",
                        "SIGNATURE");
        assertThat(reports.get(5).measure().title().kk()).isEqualTo("Аналар форумы");
        assertThat(reports.get(5).measure().direction()).startsWith("1-бағыт");
        assertThat(reports.get(6).measure().costTotalThousandKzt()).isEqualTo("500.0");
    }

    @ParameterizedTest
    @CsvSource({"46174,2026-06-01", "46174.0,2026-06-01", "46387,2026-12-31"})
    void aDateThatLostItsFormatIsReadAndMarked(String serial, LocalDate day) throws IOException {
        var last = last(csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок"), List.of("1", "Форум", "МКИ", serial)));

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
                List.of("№", "Мероприятие", "Исполнители", "Срок"), List.of("1", title, "МКИ", "до 1\u00a0июля\n2026 года")));

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
        assertThat(reports).extracting(RowReport::outcome).endsWith(Outcome.GUESSED, Outcome.UNDERSTOOD, Outcome.GUESSED);
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

    @Test
    void anotherTableBelowWithItsColumnsElsewhereHasItsOwnHeader() throws IOException {
        var reports = csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок"),
                List.of("1", "Форум", "МКИ", "май"),
                List.of("№", "Мероприятие", "Срок", "Исполнители"),
                List.of("1", "Клуб", "июнь", "МНЭ"),
                List.of("№", "Срок", "Мероприятие", "Исполнители"),
                List.of("1", "июль", "Выставка", "АНК"));

        assertThat(reports).extracting(IrregularTablesTest::summary)
                .containsExactly("HEADER", "UNDERSTOOD", "HEADER", "UNDERSTOOD", "HEADER", "UNDERSTOOD");
        assertThat(last(reports).measure().title().ru()).isEqualTo("Выставка");
        assertThat(reports.get(3).measure().executors().get(0).name()).isEqualTo("МНЭ");
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
                .containsExactly(new RowMessage(MessageCode.TOTAL_ROW_DIFFERS, "План!" + address, List.of("10.0", "12.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Заместитель акима области И. Иванов", "Руководитель управления ____________"})
    void aSignatureInTheFirstColumnIsNoSection(String signature) throws IOException {
        var reports = csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок"), List.of("1", "Форум", "МКИ", "май"), List.of(signature));

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
