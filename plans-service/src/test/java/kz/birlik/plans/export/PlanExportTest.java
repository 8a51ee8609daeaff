package kz.birlik.plans.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.testing.Docx;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanExportTest {

    /** Measures, bodies and figures as plans of the field have them; the rows are made up. */
    private static final byte[] RUSSIAN = Table.usual()
            .row("Направление 1. Общественное согласие")
            .row(
                    "1",
                    "Обеспечение деятельности АНК области: советы общественного согласия, матерей, старейшин",
                    "сводный отчёт",
                    "Акимат Акмолинской области, АНК (по согласованию), КГУ «Қоғамдық келісім»",
                    "ежегодно, декабрь",
                    235035,
                    235035,
                    "МБ",
                    "451-003-000")
            .row(
                    "2",
                    "=День благодарности, 1 марта",
                    "фото-, видеоматериалы",
                    "МКИ",
                    "1 марта 2026 года",
                    "",
                    "",
                    "не требуется",
                    "")
            .row("Направление 2. Медиация и язык")
            .row(
                    "2.1",
                    "Клуб «Мәміле»; кабинеты медиации",
                    "-информация",
                    "",
                    "постоянно",
                    1073763.3,
                    1073763.3,
                    "РБ",
                    "")
            .row(
                    "2.2",
                    "Караван милосердия",
                    "",
                    "акиматы областей, гг. Астаны, Алматы, Шымкента",
                    "",
                    504802,
                    504803.5,
                    "РБ",
                    "")
            .xlsx();

    private static final byte[] KAZAKH = new Docx()
            .table(9)
            .row(
                    "Р/с №",
                    "Іс-шараның атауы",
                    "Аяқталу нысаны",
                    "Жауапты орындаушылар",
                    "Орындалу мерзімі",
                    "Болжамды шығыстар (мың теңге)",
                    "",
                    "Қаржыландыру көздері",
                    "Көрсеткіштер")
            .row("", "", "", "", "", "2026 жыл", "барлығы", "", "")
            .row(Docx.spanning(9, "1-бағыт. Қоғамдық келісім"))
            .row(
                    "1",
                    "Ақсақалдар кеңестері",
                    "есеп",
                    "Ақмола облысының әкімдігі",
                    "жыл сайын, желтоқсан",
                    "235 035",
                    "235 035",
                    "ЖБ",
                    "сенім деңгейі")
            .row("2", "«Мәміле» клубы", "ақпарат", "ҚХА", "2026 жылғы ІІ тоқсан", "", "", "", "")
            .end()
            .bytes();

    private static final byte[] RUSSIAN_OF_A_PAIR = Table.empty()
            .row("№ п/п", "Мероприятие", "Форма завершения", "Исполнители", "Срок", "Источник", "Показатели")
            .row("Направление 1. Согласие")
            .row("1", "Форум матерей", "отчёт", "ОФ «Бірлік», АНК", "май", "МБ", "Доля доверия: 60% (2024) → 75%")
            .row("2", "Клуб", "", "акиматы областей, гг. Астаны, Алматы, Шымкента", "постоянно", "", "")
            .row("Направление 2. Язык")
            .row("3", "Курсы языка", "информация", "МКИ", "ежегодно", "РБ", "число слушателей")
            .xlsx();

    private static final byte[] KAZAKH_OF_A_PAIR = new Docx()
            .table(7)
            .row("Р/с №", "Іс-шара", "Аяқталу нысаны", "Орындаушылар", "Мерзімі", "Қаржыландыру көзі", "Көрсеткіштер")
            .row(Docx.spanning(7, "1-бағыт. Келісім"))
            .row("1", "Аналар форумы", "есеп", "«Бірлік» ҚҚ, ҚХА", "мамыр", "ЖБ", "Сенім үлесі: 60% (2024) → 75%")
            .row(
                    "2",
                    "Клуб отырысы",
                    "фото",
                    "облыстардың, Астана, Алматы, Шымкент қалаларының әкімдіктері",
                    "тұрақты",
                    "",
                    "")
            .row(Docx.spanning(7, "2-бағыт. Тіл"))
            .row("3", "Тіл курстары", "ақпарат", "МАМ", "жыл сайын", "РБ", "тыңдаушылар саны")
            .end()
            .bytes();

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"xlsx,ru", "docx,ru", "csv,ru", "xlsx,kk", "docx,kk", "csv,kk"})
    void anExportedPlanImportsAsTheSamePlan(String format, String language) {
        var plan = language.equals("ru") ? imported("plan.xlsx", RUSSIAN) : imported("plan.docx", KAZAKH);
        var file = file(People.akmola(), plan, "?format=%s&lang=%s".formatted(format, language));

        var again = imported("plan." + format, file);

        assertThat(file(People.akmola(), again, "?format=%s&lang=%s".formatted(format, language)))
                .isEqualTo(file);
        assertThat(table(again)).isEqualTo(table(plan));
    }

    @Test
    void theTableOfAnApprovedPlanIsAPublicFile() {
        var plan = Imports.akmolaPlan(RUSSIAN);
        People.anyone().get(plan + "/export").then().statusCode(404);
        People.pavlodar().get(plan + "/export").then().statusCode(404);
        assertThat(csv(People.akmola(), plan, "ru")).startsWith("\uFEFFПроект;");
        Imports.approved(plan);

        var answer = People.anyone()
                .get(plan + "/export?format=csv&lang=ru")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        equalTo(
                                "attachment; filename=\"plan.csv\"; filename*=UTF-8''%D0%9F%D0%BB%D0%B0%D0%BD%20%D0%BC%D0%B5%D1%80%D0%BE%D0%BF%D1%80%D0%B8%D1%8F%D1%82%D0%B8%D0%B9%20%D0%BD%D0%B0%202026%20%D0%B3%D0%BE%D0%B4%20%28%D1%81%D0%B8%D0%BD%D1%82%D0%B5%D1%82%D0%B8%D1%87%D0%B5%D1%81%D0%BA%D0%B8%D0%B9%29.csv"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", containsString("public"))
                .extract();
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFУтвержден постановлением акимата от 15 января 2026 года № А-1/12;;;;;;;;",
                        "План мероприятий на 2026 год (синтетический);;;;;;;;",
                        "№ п/п;Наименование мероприятия;Форма завершения;Ответственные исполнители;Срок исполнения;Предполагаемые расходы (тыс. тенге);;Источники финансирования;Код бюджетной программы",
                        ";;;;;2026 год;всего;;",
                        "1;2;3;4;5;6;7;8;9",
                        "Направление 1. Общественное согласие;;;;;;;;",
                        "1;Обеспечение деятельности АНК области: советы общественного согласия, матерей, старейшин;сводный отчёт;Акимат Акмолинской области, АНК (по согласованию), КГУ «Қоғамдық келісім»;ежегодно, декабрь;235035,0;235035,0;МБ;451-003-000",
                        "2;'=День благодарности, 1 марта;фото-, видеоматериалы;МКИ;1 марта 2026 года;–;–;не требуется;",
                        "Направление 2. Медиация и язык;;;;;;;;",
                        "2.1;\"Клуб «Мәміле»; кабинеты медиации\";'-информация;;постоянно;1073763,3;1073763,3;РБ;",
                        "2.2;Караван милосердия;;акиматы областей, гг. Астаны, Алматы, Шымкента;;504802,0;504803,5;РБ;",
                        ";Итого;;;;1813600,3;1813601,8;;");
        var tag = answer.header("ETag");
        People.anyone()
                .header("If-None-Match", tag)
                .get(plan + "/export?format=csv&lang=ru")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        People.anyone()
                .header("If-Match", "\"other\"")
                .get(plan + "/export")
                .then()
                .statusCode(412);
        People.anyone()
                .get(plan + "/export")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void anEditionIsExportedWithItsOwnAct() {
        var plan = Imports.approved(
                Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx()));
        Imports.corrected(
                plan, Table.usual().measure("1", "Форум матерей и отцов").xlsx());

        assertThat(csv(People.anyone(), plan, "ru")).contains("№ А-1/12", "Форум матерей;");
        assertThat(csv(People.akmola(), plan, "ru&edition=2"))
                .startsWith("\uFEFFПроект;")
                .contains("Форум матерей и отцов");
        People.anyone().get(plan + "/export?edition=2").then().statusCode(404);
        Imports.approvedBy(plan, "2026-02-20");

        assertThat(csv(People.anyone(), plan, "ru")).contains("от 20 февраля 2026 года № А-2026-02-20", "и отцов");
        var before = People.anyone()
                .get(plan + "/export?format=docx&edition=1")
                .then()
                .statusCode(200)
                .extract();
        assertThat(before.header("Content-Disposition"))
                .endsWith("%28%D1%80%D0%B5%D0%B4%D0%B0%D0%BA%D1%86%D0%B8%D1%8F%201%29.docx");
        People.anyone().get(plan + "/export?edition=3").then().statusCode(404);
    }

    @Test
    void aTableIsInALanguageOnceAllItsMeasuresAre() {
        var plan = Imports.akmolaPlan(
                Table.usual().measure("1", "Форум").measure("2", "Клуб").xlsx());
        People.akmola()
                .get(plan + "/export?lang=kk")
                .then()
                .statusCode(409)
                .body("missing.code", contains("title.kk", "title.kk"))
                .body("missing.reference", contains("1", "2"));
        var twin = new Docx()
                .table(4)
                .row("Р/с №", "Іс-шараның атауы", "Жауапты орындаушылар", "Орындалу мерзімі")
                .row("1", "Аналар форумы", "Ақмола облысының әкімдігі", "2026 жылғы ІІ тоқсан")
                .row("2", "Клуб отырысы", "Ақмола облысының әкімдігі", "2026 жылғы ІІ тоқсан")
                .end()
                .bytes();
        translated(plan, "plan.docx", twin);

        assertThat(csv(People.akmola(), plan, "kk"))
                .contains("1;Аналар форумы;;Ақмола облысының әкімдігі;2026 жылғы ІІ тоқсан;1200,5;1200,5;;")
                .contains(";Барлығы;;;;2401,0;2401,0;;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "csv"})
    void aPlanInBothLanguagesIsExportedAndReadAsThePairItIs(String format) {
        var plan = imported("plan.xlsx", RUSSIAN_OF_A_PAIR);
        translated(plan, "twin.docx", KAZAKH_OF_A_PAIR);
        var russian = file(People.akmola(), plan, "?format=%s&lang=ru".formatted(format));
        var kazakh = file(People.akmola(), plan, "?format=%s&lang=kk".formatted(format));

        var again = imported("plan." + format, russian);
        translated(again, "twin." + format, kazakh);

        assertThat(file(People.akmola(), again, "?format=%s&lang=ru".formatted(format)))
                .isEqualTo(russian);
        assertThat(file(People.akmola(), again, "?format=%s&lang=kk".formatted(format)))
                .isEqualTo(kazakh);
        assertThat(table(again)).isEqualTo(table(plan));
        assertThat(csv(People.akmola(), plan, "kk"))
                .contains("\r\n1-бағыт. Келісім;;")
                .contains(
                        "\r\n1;Аналар форумы;есеп;«Бірлік» ҚҚ, ҚХА (келісім бойынша);мамыр;–;–;ЖБ;;Сенім үлесі: 60% (2024) → 75%")
                .doesNotContain("ОФ «Бірлік»", "отчёт");
        assertThat(csv(People.akmola(), plan, "ru"))
                .contains("\r\nНаправление 1. Согласие;;")
                .contains("отчёт;ОФ «Бірлік», АНК (по согласованию);май;–;–;МБ;;Доля доверия: 60% (2024) → 75%");
    }

    @Test
    void measuresStandUnderTheDirectionsTheyAreLinkedTo() {
        var concept = UUID.randomUUID();
        var direction = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            insert(
                    "insert into followed_concept (id, code, title, edition, status, in_force_from) values (:id, :code, '{\"ru\":\"Концепция (синтетическая)\"}', 1, 'IN_FORCE', '2001-01-01')",
                    Map.of("id", concept, "code", "test-" + concept));
            insert(
                    "insert into followed_direction (id, concept_id, number, title, provision_ids, position) values (:id, :concept, '1', '{\"kk\":\"Медиация\",\"ru\":\"Медиация и согласие\"}', '[]', 1)",
                    Map.of("id", direction, "concept", concept));
        });
        var file = Table.usual().measure("1", "Форум").measure("2", "Клуб").xlsx();
        var plan = committed(form("plan.xlsx", file).multiPart("concept", concept.toString()));
        var measure = People.akmola().get(plan + "/measures").jsonPath().getString("items[0].id");
        People.akmola()
                .header("If-Match", "*")
                .body(Map.of("directionId", direction))
                .put("/api/v1/measures/" + measure + "/concept-links")
                .then()
                .statusCode(200);

        var exported = file(People.akmola(), plan, "?format=csv&lang=ru");
        assertThat(new String(exported, StandardCharsets.UTF_8))
                .contains("Направление 1. Медиация и согласие;;;;;;;;\r\n1;Форум;")
                .contains("Вне направлений;;;;;;;;\r\n2;Клуб;");

        var again = committed(form("plan.csv", exported).multiPart("concept", concept.toString()));
        assertThat(file(People.akmola(), again, "?format=csv&lang=ru")).isEqualTo(exported);
        assertThat(People.akmola().get(again + "/measures").jsonPath().getList("items.directionId"))
                .isEqualTo(java.util.Arrays.asList(direction.toString(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=pdf", "lang=en", "edition=0", "edition=x", "sheet=1"})
    void whatIsNotOfferedIsRefused(String query) {
        People.anyone()
                .get("/api/v1/plans/" + UUID.randomUUID() + "/export?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void nothingIsLeftOnDisk() throws Exception {
        var plan = Imports.approved(Imports.akmolaPlan(RUSSIAN));
        var answer = People.anyone()
                .get(plan + "/export?format=xlsx")
                .then()
                .statusCode(200)
                .extract();
        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(answer.asByteArray());
        assertThat(answer.header("ETag")).isEqualTo("\"" + HexFormat.of().formatHex(digest) + "\"");

        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(folder, "birlik-plan-import-*.tmp")) {
            for (var left : files) {
                assertThat(Files.exists(left) ? Files.readAllBytes(left) : new byte[0])
                        .isNotEqualTo(answer.asByteArray());
            }
        }
    }

    private static byte[] file(RequestSpecification who, String plan, String query) {
        return who.get(plan + "/export" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String csv(RequestSpecification who, String plan, String language) {
        return new String(file(who, plan, "?format=csv&lang=" + language), StandardCharsets.UTF_8);
    }

    private static RequestSpecification form(String name, byte[] file) {
        return Imports.formOf(People.akmola(), "REGION", Imports.AKMOLA, name, file);
    }

    private static String imported(String name, byte[] file) {
        return committed(form(name, file));
    }

    private static void translated(String plan, String name, byte[] twin) {
        People.akmola()
                .contentType("multipart/form-data")
                .multiPart("file", name, twin)
                .multiPart("commit", "true")
                .post(plan + "/translations")
                .then()
                .statusCode(200)
                .body("missingInFile", empty())
                .body("missingInPlan", empty());
    }

    private static String committed(RequestSpecification form) {
        var location = form.post("/api/v1/plan-imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        assertThat(Imports.finished(location).getString("status")).isEqualTo("READY");
        return Imports.path(People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(Imports.path(location) + "/commit")
                .then()
                .statusCode(201)
                .body("leftOut", equalTo(0))
                .extract()
                .header("Location"));
    }

    /** @return what the API shows of each measure and its indicators, but for ids and for the row of the file it came from */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> table(String plan) {
        var items = People.akmola().get(plan + "/measures?limit=200").jsonPath().<Map<String, Object>>getList("items");
        items.forEach(item -> item.keySet().removeAll(List.of("id", "planId", "lineId", "sourceRow")));
        items.forEach(item -> ((List<Map<String, Object>>) item.get("indicators")).forEach(own -> own.remove("id")));
        return items;
    }

    private void insert(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        query.executeUpdate();
    }
}
