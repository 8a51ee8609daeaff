package kz.birlik.plans.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

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

/** Where real tables of plans say what their columns hold; each irregularity comes at least twice. */
class IrregularHeadersTest {

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
        var last = last(
                csv(List.of(number, title, form, executors, term), List.of("1", "Форум", "протокол", "МКИ", "май")));

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
                .extracting(IrregularHeadersTest::summary)
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

    @Test
    void anotherTableBelowWithItsColumnsElsewhereHasItsOwnHeader() throws IOException {
        var reports = csv(
                List.of("№", "Мероприятие", "Исполнители", "Срок"),
                List.of("1", "Форум", "МКИ", "май"),
                List.of("№", "Мероприятие", "Срок", "Исполнители"),
                List.of("1", "Клуб", "июнь", "МНЭ"),
                List.of("№", "Срок", "Мероприятие", "Исполнители"),
                List.of("1", "июль", "Выставка", "АНК"));

        assertThat(reports)
                .extracting(IrregularHeadersTest::summary)
                .containsExactly("HEADER", "UNDERSTOOD", "HEADER", "UNDERSTOOD", "HEADER", "UNDERSTOOD");
        assertThat(last(reports).measure().title().ru()).isEqualTo("Выставка");
        assertThat(reports.get(3).measure().executors().get(0).name()).isEqualTo("МНЭ");
    }

    @SafeVarargs
    private static List<RowReport> csv(List<String>... rows) throws IOException {
        var table = Table.empty();
        for (var row : rows) {
            table.row(row.toArray());
        }
        return ReadFiles.reports(table.csv(";").getBytes(StandardCharsets.UTF_8), "plan.csv");
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
