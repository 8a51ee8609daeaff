package kz.birlik.plans.importing.file;

import static kz.birlik.plans.testing.Docx.goesOn;
import static kz.birlik.plans.testing.Docx.mergedDown;
import static kz.birlik.plans.testing.Docx.p;
import static kz.birlik.plans.testing.Docx.raw;
import static kz.birlik.plans.testing.Docx.spanning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.importing.table.YearCost;
import kz.birlik.plans.testing.Docx;

class DocxRowsTest {

    private static final String[] HEADER = {"№", "Мероприятие", "Исполнители", "Срок", "Расходы"};

    @Test
    void aDocumentOfTheUsualFormIsReadToTheRow() throws IOException {
        var reports = read(new Docx()
                .paragraph("Утвержден постановлением акимата (синтетический)")
                .paragraph("")
                .paragraph("тыс. тенге")
                .table(6)
                .row(
                        mergedDown("№ п/п"),
                        mergedDown("Наименование мероприятия"),
                        mergedDown("Ответственные исполнители"),
                        mergedDown("Срок"),
                        spanning(2, "Предполагаемые расходы"))
                .row(goesOn(), goesOn(), goesOn(), goesOn(), "2026 год", "всего")
                .row("1", "2", "3", "4", "5", "6")
                .row(spanning(6, "Направление 1. Укрепление единства"))
                .row("1", "Форум\nматерей", "МКИ,\nАНК", "II квартал\u00a02026 года", "1 200,5", "1 200,5")
                .row("2", "Клуб", "МКИ", "май", "10", "11")
                .row("", "Итого", "", "", "1 210,5", "1 211,5")
                .end()
                .paragraph("* Примечание: АНК - Ассамблея народа Казахстана")
                .paragraph("Заместитель акима области И. Иванов"));

        assertThat(reports)
                .extracting(DocxRowsTest::summary)
                .containsExactly(
                        "Text!A1 BEFORE_TABLE",
                        "Text!A3 BEFORE_TABLE",
                        "T1!A1 HEADER",
                        "T1!A2 HEADER",
                        "T1!A3 COLUMN_NUMBERS",
                        "T1!A4 SECTION",
                        "T1!A5 UNDERSTOOD",
                        "T1!A6 GUESSED",
                        "T1!B7 TOTAL_ROW",
                        "Text!A4 NOTE",
                        "Text!A5 SIGNATURE");
        var first = reports.get(6).measure();
        assertThat(first.title().ru()).isEqualTo("Форум матерей");
        assertThat(first.executors()).extracting("name").containsExactly("МКИ", "АНК");
        assertThat(first.costs()).containsExactly(new YearCost(2026, new java.math.BigDecimal("1200.5")));
        assertThat(first.direction()).isEqualTo("Направление 1. Укрепление единства");
        assertThat(reports.get(7).messages())
                .containsExactly(new RowMessage(MessageCode.COST_TOTAL_DIFFERS, "T1!F6", List.of("10.0", "11.0")));
    }

    @Test
    void boxesAndNotesAreToldAndBelongToNoRow() throws IOException {
        var box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>"
                + Docx.p("Согласовано") + Docx.p("\u00a0МКИ") + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent>" + Docx.p("Согласовано") + "</w:txbxContent></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>";
        var notes = "<w:%1$ss xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:%1$s w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:%1$s>"
                + "<w:%1$s w:id=\"1\">" + Docx.p("При наличии средств") + "</w:%1$s></w:%1$ss>";

        var reports = read(new Docx()
                .xml(box)
                .table(4)
                .row("№", "Мероприятие", "Исполнители", "Срок")
                .row(
                        "1",
                        Docx.raw(Docx.p("Форум") + box),
                        Docx.raw("<w:p><w:r><w:t>МКИ</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"),
                        "май")
                .end()
                .part("word/footnotes.xml", notes.formatted("footnote"))
                .part("word/endnotes.xml", notes.formatted("endnote")));

        assertThat(reports)
                .extracting(DocxRowsTest::summary)
                .containsExactlyInAnyOrder(
                        "Box!A1 BESIDE_TABLE",
                        "T1!A1 HEADER",
                        "Box!A2 BESIDE_TABLE",
                        "T1!A2 UNDERSTOOD",
                        "Footnotes!A1 BESIDE_TABLE",
                        "Endnotes!A1 BESIDE_TABLE");
        assertThat(reports)
                .filteredOn(report -> report.address().equals("Box!A2"))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.messages().get(0).arguments()).containsExactly("Согласовано\nМКИ"));
        var measure = reports.stream()
                .filter(report -> report.measure() != null)
                .findFirst()
                .orElseThrow()
                .measure();
        assertThat(measure.title().ru()).isEqualTo("Форум");
        assertThat(measure.executors()).extracting("name").containsExactly("МКИ");
    }

    @Test
    void aFieldInABoxThatFetchesIsRefused() {
        var box =
                "<w:p><w:r><w:txbxContent><w:p><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r></w:p></w:txbxContent></w:r></w:p>";

        assertThatThrownBy(() -> read(new Docx().xml(box).table(1).row("x").end()))
                .isInstanceOf(RejectedFile.class)
                .hasMessageContaining("fetches");
    }

    @Test
    void aTableCutAtTheEndsOfPagesIsOne() throws IOException {
        var reports = read(new Docx()
                .table(5)
                .row(HEADER)
                .row("1", "Форум", "МКИ", "май", "1")
                .end()
                .paragraph("Направление 2. Молодёжь")
                .table(5)
                .row(HEADER)
                .row("2", "Клуб", "МКИ", "май", "1")
                .end()
                .table(5)
                .row("3", "Выставка", "МКИ", "май", "1")
                .end());

        assertThat(reports)
                .extracting(DocxRowsTest::summary)
                .containsExactly(
                        "T1!A1 HEADER",
                        "T1!A2 UNDERSTOOD",
                        "Text!A1 SECTION",
                        "T2!A1 HEADER_REPEATED",
                        "T2!A2 UNDERSTOOD",
                        "T3!A1 UNDERSTOOD");
        assertThat(reports.get(5).measure().direction()).isEqualTo("Направление 2. Молодёжь");
    }

    @Test
    void tablesOfOtherWidthsAroundThePlanAreToldAndTheUnitAboveItIsKept() throws IOException {
        var reports = read(new Docx()
                .table(2)
                .row("Согласовано", "Утверждено")
                .end()
                .paragraph("млн тенге")
                .table(5)
                .row(HEADER)
                .row("1", "Форум", "МКИ", "май", "1,5")
                .end()
                .table(2)
                .row("Заместитель акима", "И. Иванов")
                .end());

        assertThat(reports)
                .extracting(DocxRowsTest::summary)
                .containsExactly(
                        "T1!A1 OTHER_SHEET",
                        "Text!A1 BEFORE_TABLE",
                        "T2!A1 HEADER",
                        "T2!A2 UNDERSTOOD",
                        "T3!A1 OTHER_SHEET");
        assertThat(reports.get(3).measure().costTotalThousandKzt()).isEqualTo("1500.0");
    }

    @Test
    void cellsMergedDownAndAcrossAreLentAndMarked() throws IOException {
        var reports = read(new Docx()
                .table(5)
                .row(HEADER)
                .row("1", "Форум", mergedDown("МКИ"), "май", "1")
                .row("2", "Клуб", goesOn(), "май", "1")
                .row("3", "Выставка", goesOn(), "май", "1")
                .row("4", "Съезд", "МНЭ", spanning(2, "май"))
                .end());

        assertThat(reports.get(2).measure().executors()).extracting("body").containsExactly("MKI");
        assertThat(reports.get(3).measure().executors()).extracting("body").containsExactly("MKI");
        assertThat(codes(reports.get(3))).containsExactly(MessageCode.MERGED_VALUE);
        assertThat(codes(reports.get(4))).contains(MessageCode.MERGED_VALUE, MessageCode.COST_NOT_MONEY);
    }

    @Test
    void aNumberThatOnlyWordCountsIsCountedAndMarked() throws IOException {
        var counted = raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p>");
        var below = raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p>");
        var reports = read(new Docx()
                .table(5)
                .row(HEADER)
                .row(counted, "Форум", "МКИ", "май", "1")
                .row(counted, "Клуб", "МКИ", "май", "1")
                .row(below, "Выставка", "МКИ", "май", "1")
                .row(counted, "Съезд", "МКИ", "май", "1")
                .end());

        assertThat(reports.subList(1, 5))
                .extracting(report -> report.measure().number())
                .containsExactly("1", "2", "2.1", "3");
        assertThat(codes(reports.get(1))).containsExactly(MessageCode.NUMBER_COUNTED);
    }

    @Test
    void whatWasDeletedWithChangesTrackedIsNotReadAndWhatIsHiddenIsMarked() throws IOException {
        var changed = raw(
                "<w:p><w:del><w:r><w:delText>Старый</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>Бывший</w:t></w:r>"
                        + "</w:moveFrom><w:ins><w:r><w:t>Новый</w:t></w:r></w:ins></w:p>");
        var vanished = raw("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Тайный</w:t></w:r></w:p>");
        var reports = read(new Docx()
                .table(5)
                .row(HEADER)
                .row("1", changed, "МКИ", "май", "1")
                .row("2", vanished, "МКИ", "май", "1")
                .xml("<w:tr><w:trPr><w:hidden/></w:trPr>" + raw(p("3")) + raw(p("Скрытый")) + raw(p("МКИ"))
                        + raw(p("май")) + raw(p("1")) + "</w:tr>")
                .end());

        assertThat(reports.get(1).measure().title().ru()).isEqualTo("Новый");
        assertThat(reports.get(1).outcome()).isEqualTo(Outcome.UNDERSTOOD);
        assertThat(codes(reports.get(2))).containsExactly(MessageCode.HIDDEN_COLUMN);
        assertThat(codes(reports.get(3))).containsExactly(MessageCode.HIDDEN_ROW);
    }

    @Test
    void aTableWithinACellIsTextOfThatCell() throws IOException {
        var nested = raw(p("Форум") + "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>" + raw(p("матерей"))
                + "</w:tr></w:tbl>" + p(""));
        var reports = read(new Docx()
                .table(5)
                .row(HEADER)
                .row("1", nested, "МКИ", "май", "1")
                .end());

        assertThat(reports.get(1).measure().title().ru()).isEqualTo("Форум матерей");
        assertThat(reports).hasSize(2);
    }

    private static List<RowReport> read(Docx docx) throws IOException {
        return ReadFiles.reports(docx.bytes(), "plan.docx");
    }

    private static List<MessageCode> codes(RowReport report) {
        return report.messages().stream().map(RowMessage::code).toList();
    }

    private static String summary(RowReport report) {
        var what = report.measure() == null ? report.messages().get(0).code() : report.outcome();
        return report.address() + " " + what;
    }
}
