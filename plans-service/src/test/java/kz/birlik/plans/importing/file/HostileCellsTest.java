package kz.birlik.plans.importing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowMessage;

/** Cells made to cost far more than they weigh are told like any other fault, at the price of any other cell. */
class HostileCellsTest {

    private static final String HEADER = "№;Наименование мероприятия;Исполнители;Срок\n";

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "1E-3000000", "9e99999", "0x10", "NaN", "1E5E5"})
    void aNumberThatNoSpreadsheetComputesWithIsShownAsItIsWritten(String value) {
        var cell = new CellValues(null, null, false).cell(3, null, null, false, value, null);

        assertThat(cell).isEqualTo(Cell.of(3, value));
    }

    @Test
    void aFormulaWithAnEmptyNumberWasNeverComputedAndOneWithAnEmptyTextWas() {
        var values = new CellValues(null, null, false);

        assertThat(values.cell(1, null, null, true, "", "").origin()).isEqualTo(Cell.Origin.UNCOMPUTED);
        assertThat(values.cell(1, "n", null, true, " ", "").origin()).isEqualTo(Cell.Origin.UNCOMPUTED);
        assertThat(values.cell(1, "str", null, true, "", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "7", "x", "99999999999"})
    void aCellThatPointsAtNoTextBreaksItsFile(String index) {
        var values = new CellValues(noTexts(), null, false);

        assertThatThrownBy(() -> values.cell(0, "s", null, false, index, null))
                .isInstanceOf(RejectedFile.class)
                .hasMessageContaining(index);
    }

    @Test
    void rowsThatGoBackwardsBreakTheirFile() {
        var rows = new CountedRows(ReadFiles.LIMITS, row -> {});
        rows.row("План", 5, false, List.of(Cell.of(0, "1")));

        assertThatThrownBy(() -> rows.row("План", 5, false, List.of(Cell.of(0, "2"))))
                .isInstanceOf(RejectedFile.class);
    }

    @Test
    void quotesInTheMiddleOfAValueCostNoMoreThanLetters() {
        var cells = ("a" + "\"".repeat(32_000) + ";").repeat(6) + "\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> ReadFiles.rows((HEADER + cells).getBytes(UTF_8), "quotes.csv"));
    }

    @Test
    void aCharacterThatNoTextHoldsBreaksItsFile() {
        var late = HEADER + "1;Форум;МКИ;май\n".repeat(1_000) + "2;Фор\0ум;МКИ;май\n";

        assertThatThrownBy(() -> ReadFiles.rows(late.getBytes(UTF_8), "nul.csv"))
                .isInstanceOf(RejectedFile.class)
                .hasMessageContaining("NUL");
    }

    @Test
    void aCrowdOfExecutorsIsAFaultOfItsRowAndKeptShort() throws Exception {
        var crowd = HEADER + "1;Форум;МКИ;май\n".repeat(4) + "5;Форум;\"" + "a,".repeat(900) + "\";май\n";
        var report = ReadFiles.reports(crowd.getBytes(UTF_8), "crowd.csv").get(5);

        assertThat(report.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(report.measure().executors()).hasSize(100);
        assertThat(report.messages())
                .filteredOn(message -> message.code() == MessageCode.TOO_MANY_EXECUTORS)
                .singleElement()
                .extracting(RowMessage::arguments)
                .isEqualTo(List.of("900", "100"));
    }

    private static SharedTexts noTexts() {
        try {
            return SharedTexts.read(null);
        } catch (java.io.IOException | javax.xml.stream.XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
