package kz.birlik.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class QueryValueTest {

    @Test
    void aDayHasFourDigitsOfAYear() {
        var day = QueryValue.of(LocalDate.class).readable();
        assertThat(day).accepts("2026-01-31", "2024-02-29", "1900-01-01", "2200-12-31");
        assertThat(day)
                .rejects(
                        "2026-02-29",
                        "1899-12-31",
                        "2201-01-01",
                        "-999999999-01-01",
                        "31.01.2026",
                        "+999999999-12-31",
                        "-0001-01-01",
                        "2026-1-31",
                        "");
    }

    @Test
    void aChoiceTakesItsNamesAsTheyAreWrittenAndListsThem() {
        var choice = QueryValue.of(TimeUnit.class);
        assertThat(choice.readable()).accepts("DAYS").rejects("days", "WEEKS", "");
        assertThat(choice.expected()).startsWith("one of ").contains("HOURS, DAYS");
    }

    @Test
    void aTextIsWhatADatabaseCanKeep() {
        assertThat(QueryValue.of(String.class).readable())
                .accepts("", "елді мекен\t\r\n👍", "\u0085")
                .rejects("a\u0000b", "\ud83d", "a\udc4d");
    }

    @Test
    void truthIsNotGuessed() {
        assertThat(QueryValue.of(boolean.class).readable())
                .accepts("true", "false", "TRUE")
                .rejects("yes", "1", "");
    }

    @Test
    void aTypeNobodyHasWordsForIsNamedWhenItIsFirstUsed() {
        assertThatThrownBy(() -> QueryValue.of(Instant.class)).hasMessageContaining("java.time.Instant");
    }
}
