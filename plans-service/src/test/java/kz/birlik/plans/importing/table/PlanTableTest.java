package kz.birlik.plans.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.executor.FewBodies;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.measure.term.TermKind;

class PlanTableTest {

    private static final PlanFrame AKMOLA_2026 =
            new PlanFrame(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), "110000000");
    private static final String[] RUSSIAN = {
        "№ п/п",
        "Наименование мероприятия",
        "Форма завершения",
        "Ответственные исполнители",
        "Срок исполнения",
        "Предполагаемые расходы (тыс. тенге)",
        "",
        "Источники финансирования",
        "Код бюджетной программы"
    };
    private static final String[] YEARS = {"", "", "", "", "", "2026 год", "всего", "", ""};

    private final List<RowReport> reports = new ArrayList<>();

    @Test
    void aRowOfTheUsualFormIsUnderstood() {
        read(RUSSIAN, YEARS, new String[] {
            "1", "Форум матерей", "протокол", "МКИ, АНК", "II квартал 2026 года", "1 200,5", "1 200,5", "МБ", "451-028"
        });

        var measure = last().measure();
        assertThat(last().outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(measure.number()).isEqualTo("1");
        assertThat(measure.title().ru()).isEqualTo("Форум матерей");
        assertThat(measure.completionForm()).isEqualTo("протокол");
        assertThat(measure.executors()).hasSize(2);
        assertThat(measure.term().kind()).isEqualTo(TermKind.QUARTER);
        assertThat(measure.costs()).containsExactly(new YearCost(2026, new BigDecimal("1200.5")));
        assertThat(measure.costTotalThousandKzt()).isEqualTo("1200.5");
        assertThat(measure.source()).isEqualTo("МБ");
        assertThat(measure.budgetProgramme()).isEqualTo("451-028");
    }

    @Test
    void whatNoReaderSeesIsNoPartOfTheWords() {
        read(RUSSIAN, YEARS, new String[] {
            "1",
            "\uFEFFФо\u200Bрум \u202Eматерей\u202C",
            "про\u00ADтокол",
            "М\u200EКИ",
            "II\u2060 квартал 2026 года",
            "1",
            "1",
            "МБ",
            ""
        });

        var measure = last().measure();
        assertThat(measure.title().ru()).isEqualTo("Форум матерей");
        assertThat(measure.completionForm()).isEqualTo("протокол");
        assertThat(measure.executors().get(0).body()).isEqualTo("MKI");
        assertThat(measure.term().kind()).isEqualTo(TermKind.QUARTER);
    }

    @Test
    void aFigureInAColumnThatWasNotUnderstoodIsToldWithItsCell() {
        read(
                new String[] {"№", "Наименование мероприятия", "Исполнители", "Срок", "Смета проекта", "Примечание"},
                new String[] {"1", "Форум", "МКИ", "май", "1 200,5", "уточняется"});

        assertThat(last().outcome()).isEqualTo(Outcome.GUESSED);
        assertThat(last().messages())
                .contains(
                        RowMessage.of(MessageCode.FIGURE_NOT_USED, "E2", "1 200,5"),
                        RowMessage.of(MessageCode.WORDS_NOT_USED, "F2", "уточняется"));
    }

    @Test
    void aKazakhHeaderMakesKazakhTitles() {
        read(
                new String[] {"Р/с №", "Іс-шараның атауы", "Аяқталу нысаны", "Жауапты орындаушылар", "Орындалу мерзімі"
                },
                new String[] {"1", "Аналар форумы", "хаттама", "МАМ", "2026 жылғы ІІ тоқсан"});

        assertThat(last().outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(last().measure().title().kk()).isEqualTo("Аналар форумы");
        assertThat(last().measure().title().ru()).isNull();
    }

    @Test
    void whatStandsAroundTheTableIsSkippedWithAReason() {
        read(
                new String[] {"Утвержден постановлением акимата"},
                new String[] {"План мероприятий на 2026 год"},
                RUSSIAN,
                YEARS,
                new String[] {"1", "2", "3", "4", "5", "6", "7", "8", "9"},
                new String[] {"Направление 1. Укрепление единства"},
                new String[] {"1", "Форум", "протокол", "МКИ", "май", "10", "10", "МБ"},
                new String[] {"", "Итого", "", "", "", "10", "10"},
                new String[] {"", "Заместитель акима области", "", "И. Иванов"},
                new String[] {"* Примечание: АНК - Ассамблея народа Казахстана"});

        assertThat(reports)
                .extracting(report -> report.messages().isEmpty()
                        ? report.outcome().name()
                        : report.messages().get(0).code().name())
                .containsExactly(
                        "BEFORE_TABLE",
                        "BEFORE_TABLE",
                        "HEADER",
                        "HEADER",
                        "COLUMN_NUMBERS",
                        "SECTION",
                        "UNDERSTOOD",
                        "TOTAL_ROW",
                        "SIGNATURE",
                        "NOTE");
        assertThat(reports.get(6).measure().direction()).isEqualTo("Направление 1. Укрепление единства");
    }

    @Test
    void aSumNamedLastIsATotalAndANumberedMeasureWithTheSameWordsIsNone() {
        read(
                new String[] {
                    "Р/с №", "Іс-шараның атауы", "Жауапты орындаушылар", "Орындалу мерзімі", "Шығыстар (мың теңге)"
                },
                new String[] {"1", "Форум", "МАМ", "мамыр", "10,5"},
                new String[] {"", "1-бағыт бойынша барлығы:", "", "", "10,5"},
                new String[] {"2", "Аудандар бойынша барлығы он кездесу өткізу", "МАМ", "маусым", "2"},
                new String[] {"", "Бағыт бойынша жиыны", "", "", "13"},
                new String[] {"Ескертпе: ҚХА – Қазақстан халқы Ассамблеясы"});

        assertThat(reports.stream()
                        .skip(1)
                        .map(report -> report.messages().isEmpty()
                                ? report.outcome().name()
                                : report.messages().get(0).code().name()))
                .containsExactly("UNDERSTOOD", "TOTAL_ROW", "UNDERSTOOD", "TOTAL_ROW_DIFFERS", "NOTE");
    }

    @Test
    void aMeasureWithoutExecutorAndTermIsUnderstoodAndToldToLackThem() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "", "", "10", "10", "МБ"});

        assertThat(last().outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(last().messages())
                .containsExactly(
                        RowMessage.of(MessageCode.EXECUTORS_MISSING, "D3"),
                        RowMessage.of(MessageCode.TERM_MISSING, "E3"));
    }

    @Test
    void aSumThatDiffersFromTheTotalIsReportedWithBothFigures() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "10,5", "11", "МБ"});

        assertThat(last().outcome()).isEqualTo(Outcome.GUESSED);
        assertThat(last().messages())
                .containsExactly(RowMessage.of(MessageCode.COST_TOTAL_DIFFERS, "G3", "10.5", "11.0"));
    }

    @Test
    void aTotalThatDiffersIsQuotedAsFinelyAsTheTableSaysIt() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "10,5", "4351,75", "МБ"});

        assertThat(last().messages()).contains(RowMessage.of(MessageCode.COST_TOTAL_DIFFERS, "G3", "10.5", "4351,75"));
    }

    @Test
    void aTotalRowThatDoesNotAddUpIsReported() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "10", "10", "МБ"}, new String[] {
            "", "ВСЕГО", "", "", "", "12", "12"
        });

        assertThat(last().messages().get(0))
                .isEqualTo(RowMessage.of(MessageCode.TOTAL_ROW_DIFFERS, "G4", "10.0", "12.0"));
    }

    @Test
    void wordsInTheCellOfMoneyAreTheSource() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "не требуется"});

        assertThat(last().outcome()).isEqualTo(Outcome.GUESSED);
        assertThat(last().measure().source()).isEqualTo("не требуется");
        assertThat(last().measure().costs()).isEmpty();
    }

    @Test
    void wordsInTheCellsOfMoneyTakeThePlaceOfADashForTheSourceAndAreToldOnce() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "не требуется", "не требуется", "-"
        });

        assertThat(last().measure().source()).isEqualTo("не требуется");
        assertThat(last().messages()).containsExactly(RowMessage.of(MessageCode.COST_IS_SOURCE, "F3", "не требуется"));
    }

    @Test
    void moneyThatIsNoMoneyMakesTheRowAnError() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "сто тысяч", "100", "МБ"});

        assertThat(last().outcome()).isEqualTo(Outcome.ERROR);
        assertThat(last().messages()).extracting(RowMessage::code).contains(MessageCode.COST_NOT_MONEY);
    }

    @Test
    void aTitleAloneIsNeitherMeasureNorSection() {
        read(RUSSIAN, YEARS, new String[] {"", "Провести конкурс"});

        assertThat(last().outcome()).isEqualTo(Outcome.ERROR);
        assertThat(last().messages()).extracting(RowMessage::code).contains(MessageCode.ONLY_TITLE);
    }

    @Test
    void aNumberUsedTwiceIsTold() {
        var row = new String[] {"1", "Форум", "протокол", "МКИ", "май", "10", "10", "МБ"};
        read(RUSSIAN, YEARS, row, row.clone());

        assertThat(last().messages()).containsExactly(RowMessage.of(MessageCode.NUMBER_REPEATED, "A4", "1", "3"));
    }

    @Test
    void theHeaderRepeatedOnTheNextPageIsNoMeasure() {
        read(RUSSIAN, YEARS, new String[] {"1", "Форум", "протокол", "МКИ", "май", "10", "10", "МБ"}, RUSSIAN, YEARS);

        assertThat(reports.subList(3, 5))
                .allMatch(report -> report.messages().get(0).code() == MessageCode.HEADER_REPEATED);
    }

    @Test
    void aCorrectedSectionRowStaysTheSectionOfTheRowsBelowUnlessSaidToBeAMeasure() {
        var rows = new String[][] {
            RUSSIAN, YEARS, {"Раздел 1. Единство"}, {"1", "Форум", "протокол", "МКИ", "май", "10", "10", "МБ"}
        };
        var title = Map.of("title", "x");

        read(Map.of(3, new RowCorrection(RowCorrection.Kind.AS_READ, title)), rows);
        assertThat(reports.get(2).messages()).extracting(RowMessage::code).containsExactly(MessageCode.SECTION);
        assertThat(last().measure().direction()).isEqualTo("Раздел 1. Единство x");

        reports.clear();
        read(Map.of(3, new RowCorrection(RowCorrection.Kind.MEASURE, title)), rows);
        assertThat(reports.get(2).measure().title().ru()).isEqualTo("x");
        assertThat(last().measure().direction()).isNull();
    }

    @Test
    void aColumnThatIsNotUnderstoodIsNamed() {
        read(
                new String[] {"№", "Мероприятие", "Исполнители", "Срок", "Отметка"},
                new String[] {"1", "Форум", "МКИ", "май", "x"});

        assertThat(reports.get(0).messages().get(0).arguments().get(1)).isEqualTo("«Отметка» (E1)");
    }

    @Test
    void aFileWithoutAHeaderIsRefusedWithWhatCameNearest() {
        assertThatThrownBy(() -> read(new String[] {"Фамилия", "Срок"}, new String[] {"Иванов", "май"}))
                .isInstanceOfSatisfying(
                        HeaderNotFound.class,
                        refused -> assertThat(refused.nearest()).containsExactly(ColumnRole.TERM));
    }

    @Test
    void whateverRowsComeInEachIsReportedOnceAndInOrder() {
        var random = new Random(30);
        var words = List.of(
                "",
                "1",
                "Форум",
                "Итого",
                "май",
                "МКИ",
                "12,5",
                "Направление 2",
                "* сноска",
                "______",
                "2026",
                "всего");
        for (var round = 0; round < 200; round++) {
            var rows = new ArrayList<String[]>();
            rows.add(RUSSIAN);
            for (var i = 0; i < 40; i++) {
                var cells = new String[9];
                for (var c = 0; c < 9; c++) {
                    cells[c] = random.nextInt(3) == 0 ? words.get(random.nextInt(words.size())) : "";
                }
                cells[random.nextInt(9)] = words.get(1 + random.nextInt(words.size() - 1));
                rows.add(cells);
            }
            reports.clear();
            read(rows.toArray(String[][]::new));

            assertThat(reports).hasSize(41);
            assertThat(reports).extracting(RowReport::rowNumber).isSorted().doesNotHaveDuplicates();
        }
    }

    private RowReport last() {
        return reports.get(reports.size() - 1);
    }

    private void read(String[]... rows) {
        read(Map.of(), rows);
    }

    private void read(Map<Integer, RowCorrection> corrections, String[]... rows) {
        var table = new PlanTable(AKMOLA_2026, new ExecutorParser(new FewBodies()), corrections, reports::add);
        for (var i = 0; i < rows.length; i++) {
            var cells = new ArrayList<Cell>();
            for (var c = 0; c < rows[i].length; c++) {
                if (!rows[i][c].isEmpty()) {
                    cells.add(Cell.of(c, rows[i][c]));
                }
            }
            table.row(new FileRow(i + 1, null, i + 1, false, cells));
        }
        table.end();
    }
}
