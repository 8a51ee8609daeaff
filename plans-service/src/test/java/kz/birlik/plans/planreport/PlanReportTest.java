package kz.birlik.plans.planreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Proposals;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** A report says what the lists say, in every format. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanReportTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://example.test\") <script>alert(1)</script> & ";
    private static final String DAY = "2026-07-06";
    private static final Pattern EXTERNAL = Pattern.compile("Target=\"(https?://[^/\"]+)/api/");

    @Inject
    EntityManager database;

    @BeforeEach
    void inJune() {
        Days.goTo("2026-06-10");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void theFiguresOfTheReportAreThoseOfTheLists() throws IOException {
        var run = run();
        try (var workbook = workbook(run, "ru")) {
            for (var row : body(workbook.getSheet("Замечания"))) {
                var found = total(run + "/findings?dismissed=false&rule=" + text(row, 1));
                assertThat(row.getCell(3).getNumericCellValue())
                        .as(text(row, 1))
                        .isEqualTo(found);
                assertThat(total(path(row, 3)))
                        .as("the link of %s", text(row, 1))
                        .isEqualTo(found);
            }
            assertThat(body(workbook.getSheet("Замечания"))).hasSizeGreaterThan(3);

            var scores = Runs.get(run + "/scores");
            var shown = body(workbook.getSheet("Оценки"));
            assertThat(shown).hasSize(2);
            assertThat(text(shown.get(0), 0)).as("by code").isEqualTo("Акмолинская область");
            assertThat(text(shown.get(1), 0)).as("never approved").isEqualTo("Павлодарская область (проект)");
            for (var row : shown) {
                var linked = Runs.get(path(row, 0)).<Map<String, Object>>getList("items[0].scores");
                for (var s = 0; s < linked.size(); s++) {
                    equal(row, s + 1, linked.get(s).get("value"));
                }
            }
            assertThat(scores.getList("items")).hasSize(2);

            var akmola = body(workbook.getSheet("Регионы")).get(0);
            var figures =
                    Runs.get(path(akmola, 0)).<Map<String, Map<String, Map<String, Object>>>>get("items[0].figures");
            equal(akmola, 1, figures.get("output").get("per1000Residents").get("value"));
            equal(akmola, 2, figures.get("output").get("perPeriod").get("value"));
            equal(akmola, 3, figures.get("coverage").get("per1000Residents").get("value"));
            equal(akmola, 4, figures.get("coverage").get("perPeriod").get("value"));
            equal(akmola, 6, figures.get("cost").get("plannedPer1000Residents").get("value"));
            equal(akmola, 7, figures.get("cost").get("spentPerParticipant").get("value"));
            assertThat(akmola.getCell(1).getNumericCellValue()).isPositive();
            var pavlodar = body(workbook.getSheet("Регионы")).get(1);
            assertThat(text(pavlodar, 1)).as("nothing was reported there").startsWith("—");
        }
    }

    @Test
    void repetitionsStandWithTheirMoneyAndLeadToTheirMeasures() throws IOException {
        try (var workbook = workbook(run(), "ru")) {
            var row = body(workbook.getSheet("Повторы")).get(0);
            var group = Runs.get(path(row, 0));

            assertThat(group.getInt("measures"))
                    .isEqualTo((int) row.getCell(2).getNumericCellValue())
                    .isEqualTo(2);
            assertThat(group.getFloat("costThousandKzt"))
                    .isEqualTo((float) row.getCell(4).getNumericCellValue())
                    .isEqualTo(2401.0f);
        }
    }

    @Test
    void proposalsStandWithTheirStateOnceTheyAreSent() throws IOException {
        var run = run();
        var finding = Runs.only(run, "NO_LEAD");
        try (var workbook = workbook(run, "ru")) {
            assertThat(workbook.getSheet("Предложения")).isNull();
        }
        var proposal = Proposals.drafted(finding);
        try (var workbook = workbook(run, "ru")) {
            assertThat(workbook.getSheet("Предложения"))
                    .as("a draft is nobody's yet")
                    .isNull();
        }
        People.analyst().post(proposal + "/sending").then().statusCode(200);
        try (var workbook = workbook(run, "ru")) {
            var row = body(workbook.getSheet("Предложения")).get(0);

            assertThat(path(row, 1)).isEqualTo(proposal);
            assertThat(text(row, 3)).isEqualTo("Направлено");
            assertThat(text(row, 1)).isEqualTo(Proposals.get(proposal).getString("text.ru"));
        }
    }

    @Test
    void measuresOfADirectionAreThePartTheHeatMapSays() throws IOException {
        try (var workbook = workbook(run(), "ru")) {
            var row = body(workbook.getSheet("Направления")).get(0);

            assertThat(text(row, 1)).isEqualTo("33\u00A0%");
            assertThat(Runs.get(path(row, 1)).getList("items")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void linksOfAFileLeadToThePublicAddressWhateverHostTheCallerNames(String format) throws IOException {
        var file = People.analyst()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .get(report(run(), format, "ru"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(hosts(file)).containsExactly("https://birlik.example");
    }

    @Test
    void noCellOfAWorkbookIsComputed() throws IOException {
        try (var workbook = workbook(run(), "kk")) {
            var hostile = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            hostile += cell.getStringCellValue().startsWith("=HYPERLINK") ? 1 : 0;
                        }
                    }
                }
                assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
            }
            assertThat(hostile).isPositive();
            assertThat(workbook.getSheet("Өңірлер")).isNotNull();
        }
    }

    @Test
    void thePageIsWellFormedAsksForNothingAndItsLinksLeadSomewhere() {
        var run = run();
        var html = People.analyst().get(report(run, "html", "ru"));
        html.then().statusCode(200).header("Content-Type", "text/html; charset=utf-8");
        var page = new HtmlPage(html.asString());

        assertThat(page.text()).contains(HOSTILE.strip()).contains("Синтетические данные");
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.asked()).as("what a browser would load").isEmpty();
        assertThat(page.brokenAnchors()).isEmpty();
        assertThat(page.repeatedIds()).isEmpty();
        assertThat(page.elements("svg")).hasSizeGreaterThanOrEqualTo(4).allSatisfy(HtmlPage::isDescribed);
        assertThat(page.elements("th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isNotEmpty());
        assertThat(page.paths())
                .hasSizeGreaterThan(20)
                .allSatisfy(path -> People.analyst()
                        .urlEncodingEnabled(false)
                        .get(path)
                        .then()
                        .statusCode(200));
    }

    @Test
    void thePdfKeepsKazakhLettersAndHasAnOutline() throws IOException {
        var bytes = People.auditor()
                .get(report(run(), "pdf", "kk"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat("әғқңөұүһі".chars()).allMatch(letter -> text.indexOf(letter) >= 0);
            assertThat(text).contains("Қазақстан Республикасының Үкіметіне есеп", "Ақмола облысы", "Үздік тәжірибе");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Қазақстан Республикасының Үкіметіне есеп");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("kk");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(8);
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(StreamSupport.stream(pdf.getPages().spliterator(), false)
                            .mapToInt(page -> links(page))
                            .sum())
                    .isGreaterThan(20);
        }
    }

    @Test
    void theDocumentReadsBackWithItsHeadingsTablesAndCharts() throws IOException {
        var bytes = People.approver()
                .get(report(run(), "docx", "kk"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getText()))
                    .hasSize(11)
                    .contains("1. Негізгісі");
            var heading = document.getStyles().getStyle("Heading1").getCTStyle().getPPr();
            assertThat(heading.isSetKeepNext()).isTrue();
            assertThat(heading.isSetOutlineLvl()).isTrue();
            assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(document.getTables()).hasSizeGreaterThan(8);
            assertThat(document.getTables().stream().map(table -> table.getText()))
                    .anyMatch(text -> text.contains(HOSTILE.strip()));
        }
    }

    /** @return scheme and host of every address that the parts of an office file name as lying outside of it */
    private static Set<String> hosts(byte[] file) throws IOException {
        var hosts = new TreeSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".rels")) {
                    EXTERNAL.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .forEach(found -> hosts.add(found.group(1)));
                }
            }
        }
        return hosts;
    }

    private static int links(org.apache.pdfbox.pdmodel.PDPage page) {
        try {
            return page.getAnnotations().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String run() {
        var same = "Қаһармандар форумы (әғқңөұүһі) " + UUID.randomUUID();
        var hostile = HOSTILE + UUID.randomUUID();
        var concept = UUID.randomUUID();
        var directions = Concepts.directions(database, concept, 2);
        var akmola = Imports.akmolaPlan(Table.usual()
                .measure("1", same)
                .measure("2", hostile)
                .row(
                        "3",
                        "Клуб " + UUID.randomUUID(),
                        "проведение",
                        "ЭКО (по согласованию)",
                        "постоянно",
                        "",
                        "",
                        "",
                        "")
                .xlsx());
        Concepts.bindPlan(akmola, concept);
        Concepts.bindMeasure(akmola, 1, directions.get(0));
        Execution.underway(akmola);
        Execution.accepted(Execution.measure(akmola, 1), "2026-H1", Execution.done("2026-05-20"));
        var pavlodar = Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                Table.usual().measure("1", same).measure("2", hostile).xlsx());
        return Runs.of(DAY, akmola, pavlodar);
    }

    private static String report(String run, String format, String language) {
        return "/api/v1/plan-reports/%s?format=%s&lang=%s".formatted(Imports.id(run), format, language);
    }

    private static XSSFWorkbook workbook(String run, String language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(People.analyst()
                .get(report(run, "xlsx", language))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));
    }

    /** @return the rows under the header, down to the first empty one */
    private static List<Row> body(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() > 1)
                .takeWhile(row -> row.getCell(1) != null)
                .toList();
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static String path(Row row, int column) {
        return Imports.path(row.getCell(column).getHyperlink().getAddress());
    }

    private static long total(String list) {
        return Runs.get(list + (list.contains("?") ? "&" : "?") + "withTotal=true")
                .getLong("total");
    }

    private static void equal(Row row, int column, Object value) {
        if (value == null) {
            assertThat(text(row, column)).startsWith("—");
        } else {
            assertThat(BigDecimal.valueOf(row.getCell(column).getNumericCellValue()))
                    .isEqualByComparingTo(new BigDecimal(value.toString()));
        }
    }
}
