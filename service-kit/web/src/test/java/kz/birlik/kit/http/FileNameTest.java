package kz.birlik.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "a\\\"b.csv|a\"b.csv",
                "\\\"План\\\".xlsx|\"План\".xlsx",
                "plan.csv|plan.csv",
                "C:\\plans\\plan.csv|plan.csv",
                "../../plan.csv|plan.csv",
                "plan\u202Evsc.exe|planvsc.exe",
                "\u2066plan\u2069\u200B.csv|plan.csv",
                "Жоспар 2026 ж..csv|Жоспар 2026 ж..csv"
            })
    void aNameKeepsItsQuotesAndLosesFoldersAndMarksOfDirection(String sent, String shown) {
        assertThat(FileName.of("form-data; name=\"file\"; filename=\"%s\"".formatted(sent), ""))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"form-data; name=\"file\"; filename*=UTF-8''x.csv", "form-data; name=\"file\"; filename=plan.csv"})
    void aNameInAnotherFormIsTheFrameworksToRead(String disposition) {
        assertThat(FileName.of(disposition, "understood.csv")).isEqualTo("understood.csv");
        assertThat(FileName.of(disposition, null)).isNull();
    }
}
