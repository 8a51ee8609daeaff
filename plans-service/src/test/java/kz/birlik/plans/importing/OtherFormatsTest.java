package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class OtherFormatsTest {

    private static final String TABLE = """
            ---------------------------------------------------------
            N  ! Мероприятие      ! Форма      ! Исполнители ! Срок
               !                  ! завершения !             !
            ---------------------------------------------------------
            1  ! Форум матерей    ! Протокол   ! МКИ         ! май
               ! (синтетический)  !            !             !
            ---------------------------------------------------------
            2  ! Клуб «Мамиле»    ! Отчёт      ! МКИ         ! декабрь
            ---------------------------------------------------------
            """;

    @Test
    void anOldTextTableBecomesAPlan() {
        var file = TABLE.getBytes(Charset.forName("windows-1251"));
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "r020000154.txt", file);
        var read = Imports.get(made);

        assertThat(read.getString("file.kind")).isEqualTo("TEXT");
        assertThat(read.getList("rows.outcome")).isEqualTo(List.of("SKIPPED", "UNDERSTOOD", "UNDERSTOOD"));
        assertThat(read.getString("rows[1].measure.title.ru")).isEqualTo("Форум матерей (синтетический)");
        People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(made + "/commit")
                .then()
                .statusCode(201);
    }

    @Test
    void theTablesOfADocumentBecomeAPlan() {
        var file = new Docx()
                .paragraph("План мероприятий на 2026 год (синтетический)")
                .table(4)
                .row("№", "Мероприятие", "Исполнители", "Срок")
                .row("1", "Форум матерей", "Акимат Акмолинской области", "май")
                .end()
                .table(4)
                .row("2", "Клуб", Docx.spanning(2, "МКИ"))
                .end()
                .bytes();
        var made = Imports.read(People.akmola(), Imports.AKMOLA, "план.docx", file);
        var read = Imports.get(made);

        assertThat(read.getString("file.kind")).isEqualTo("DOCX");
        assertThat(read.getList("rows.address")).isEqualTo(List.of("Text!A1", "T1!A1", "T1!A2", "T2!A1"));
        assertThat(read.getList("rows.outcome")).isEqualTo(List.of("SKIPPED", "SKIPPED", "UNDERSTOOD", "GUESSED"));
        assertThat(read.getString("rows[2].measure.executors[0].body")).isEqualTo("AKIM-110000000");
        var back = People.akmola().get(made + "/file").then().statusCode(200).extract();
        assertThat(back.contentType()).contains("wordprocessingml");
        assertThat(back.asByteArray()).isEqualTo(file);
    }
}
