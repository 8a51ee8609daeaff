package kz.birlik.plans.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.PlanFrame;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.measure.term.Period;

/** Tables drawn with letters, as acts of 2002 have them. */
class TextRowsTest {

    private static final PlanFrame YEAR_2002 =
            new PlanFrame(new Period(LocalDate.of(2002, 1, 1), LocalDate.of(2002, 12, 31)), null);

    /** Rules between all rows, wrapped cells, a parted word, a wrapped section, a signature. */
    private static final String RULED = """
            Утвержден распоряжением
            (синтетический пример в форме 2002 года)

            -------------------------------------------------------------------
             N  !   Мероприятие         ! Форма завер- !Ответственные ! Срок
            п/п !                       ! шения        !исполнители   ! исполнения
            -------------------------------------------------------------------
             1  !         2             !       3      !      4       !    5
            -------------------------------------------------------------------
                Направление 1. Укрепление
                общественного согласия
            -------------------------------------------------------------------
             1  ! Провести форум        ! Протокол     ! МКИ, АНК (по ! II квартал
                ! матерей               !              ! согласова-   ! 2002 года
                !                       !              ! нию)         !
            -------------------------------------------------------------------
             2  ! Издать сборник        ! Сборник      ! МНЭ          ! декабрь
            -------------------------------------------------------------------
            Примечание: АНК - Ассамблея народа Казахстана
            Заместитель Премьер-Министра
            """;

    /** Only the header is ruled: a row begins where its number stands; the frame is drawn too. */
    private static final String FRAMED = """
            +----+------------------+-------------+---------------+
            | №  | Мероприятие      | Исполнители | Срок          |
            +----+------------------+-------------+---------------+
            | 1  | Форум            | МКИ         | май 2002 года |
            |    | матерей          |             |               |
            | 2. | Издать сборник   | МНЭ         | июнь 2002     |
            |    |                  |             | года          |
            +----+------------------+-------------+---------------+
            """;

    private static final String KAZAKH = """
            -----------------------------------------------------------------
            Р/с N ! Іс-шара         ! Аяқталу   ! Жауапты      ! Орындалу
                  !                 ! нысаны    ! орындаушылар ! мерзімі
            -----------------------------------------------------------------
             1    ! Аналар форумы   ! Хаттама   ! МАМ          ! 2002 жылғы
                  !                 !           !              ! ІІ тоқсан
            -----------------------------------------------------------------
             2    ! Жинақ шығару    ! Жинақ     ! МАМ          ! 2002 жылғы
                  !                 !           !              ! желтоқсан
            -----------------------------------------------------------------
            """;

    @Test
    void aRuledTableIsReadToTheRow() throws IOException {
        var reports = ReadFiles.reports(utf8(RULED), "plan.txt", YEAR_2002);

        assertThat(reports)
                .extracting(TextRowsTest::summary)
                .containsExactly(
                        "A1 BEFORE_TABLE",
                        "A2 BEFORE_TABLE",
                        "A5 HEADER",
                        "A8 COLUMN_NUMBERS",
                        "A10 SECTION",
                        "A13 GUESSED",
                        "A17 UNDERSTOOD",
                        "A19 NOTE",
                        "A20 SIGNATURE");
        var first = reports.get(5).measure();
        assertThat(first.number()).isEqualTo("1");
        assertThat(first.title().ru()).isEqualTo("Провести форум матерей");
        assertThat(first.direction()).isEqualTo("Направление 1. Укрепление общественного согласия");
        assertThat(first.executors()).extracting("name").containsExactly("МКИ", "АНК");
        assertThat(first.executors().get(1).byAgreement()).isTrue();
        assertThat(first.term().dueDates()).containsExactly(LocalDate.of(2002, 6, 30));
        assertThat(reports.get(5).messages())
                .containsExactly(new RowMessage(MessageCode.WORD_JOINED, "D13", List.of("МКИ, АНК (по согласованию)")));
    }

    @Test
    void aFramedTableWithoutRulesBetweenRowsIsCutByItsNumbers() throws IOException {
        var reports = ReadFiles.reports(utf8(FRAMED), "plan.txt", YEAR_2002);

        assertThat(reports)
                .extracting(RowReport::outcome)
                .containsExactly(Outcome.SKIPPED, Outcome.UNDERSTOOD, Outcome.UNDERSTOOD);
        assertThat(reports.get(1).measure().title().ru()).isEqualTo("Форум матерей");
        assertThat(reports.get(2).measure().number()).isEqualTo("2");
        assertThat(reports.get(2).measure().term().dueDates()).containsExactly(LocalDate.of(2002, 6, 30));
    }

    @Test
    void aKazakhTableMakesKazakhTitles() throws IOException {
        var reports = ReadFiles.reports(utf8(KAZAKH), "plan.txt", YEAR_2002);

        assertThat(reports)
                .extracting(report -> report.measure() == null
                        ? null
                        : report.measure().title().kk())
                .containsExactly(null, "Аналар форумы", "Жинақ шығару");
        assertThat(reports.get(2).measure().term().dueDates()).containsExactly(LocalDate.of(2002, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251"})
    void bothEncodingsOfItsTimeAreRecognised(String charset) throws IOException {
        var reports = ReadFiles.reports(RULED.getBytes(Charset.forName(charset)), "plan.txt", YEAR_2002);

        assertThat(reports.get(6).measure().title().ru()).isEqualTo("Издать сборник");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Пою тебя, Казахстан! Фестиваль", "Ура! Праздник"})
    void anExclamationMarkInATitlePartsNoColumn(String title) throws IOException {
        var table = """
                ----------------------------------------------------------
                N  ! Мероприятие                    ! Исполнители ! Срок
                ----------------------------------------------------------
                1  ! Форум                          ! МКИ         ! май
                ----------------------------------------------------------
                2  ! %-30s ! МКИ         ! май
                ----------------------------------------------------------
                """.formatted(title);
        var last = last(ReadFiles.reports(utf8(table), "plan.txt"));

        assertThat(last.measure().title().ru()).isEqualTo(title);
        assertThat(last.outcome()).isEqualTo(Outcome.UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ! Ура! Праздник ! МКИ ! май", "2  ! Форум                          ! МКИ и май"})
    void aLineWithOtherColumnsThanTheTableIsAnErrorAndNoGuess(String line) throws IOException {
        var table = """
                ----------------------------------------------------------
                N  ! Мероприятие                    ! Исполнители ! Срок
                ----------------------------------------------------------
                1  ! Форум                          ! МКИ         ! май
                3  ! Клуб                           ! МКИ         ! май
                %s
                ----------------------------------------------------------
                """.formatted(line);
        var last = last(ReadFiles.reports(utf8(table), "plan.txt"));

        assertThat(last.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(last.messages()).extracting(RowMessage::code).contains(MessageCode.COLUMNS_DIFFER);
    }

    @Test
    void aTextWithoutATableIsNoTextTable() throws IOException {
        assertThat(ReadFiles.kind(utf8("№;Мероприятие!;Срок\n1;Форум!;май\n"), "plan.csv"))
                .isEqualTo(FileKind.CSV);
        assertThat(ReadFiles.kind(utf8("№|Мероприятие|Срок\n1|Форум|май\n2|Клуб|май\n"), "plan.csv"))
                .isEqualTo(FileKind.CSV);
        assertThat(ReadFiles.kind(utf8(RULED), "plan.txt")).isEqualTo(FileKind.TEXT);
        assertThat(ReadFiles.kind(utf8(FRAMED), "plan")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void aLineWithoutEndIsRefused() {
        var endless = utf8(RULED + "1 ! " + "x".repeat(70_000));

        assertThatThrownBy(() -> ReadFiles.rows(endless, "plan.txt"))
                .isInstanceOfSatisfying(
                        RejectedFile.class,
                        refused -> assertThat(refused.code()).isEqualTo("cell-too-long"));
    }

    @Test
    void aColumnIsNamedByItsPlaceInTheTable() throws IOException {
        assertThat(ReadFiles.rows(utf8(FRAMED), "plan.txt").get(1).cells())
                .containsExactly(
                        Cell.of(0, "1"), Cell.of(1, "Форум матерей"), Cell.of(2, "МКИ"), Cell.of(3, "май 2002 года"));
    }

    private static String summary(RowReport report) {
        var what = report.measure() == null ? report.messages().get(0).code() : report.outcome();
        return report.address() + " " + what;
    }

    private static RowReport last(List<RowReport> reports) {
        return reports.get(reports.size() - 1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
