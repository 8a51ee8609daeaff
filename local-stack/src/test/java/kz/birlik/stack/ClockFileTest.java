package kz.birlik.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    @TempDir
    Path directory;

    @Test
    void whatIsWrittenIsReadAndNoFileIsRealTime() throws IOException {
        var file = new ClockFile(directory.resolve("new/clock"));
        assertThat(file.offset()).isZero();

        file.set(Duration.ofDays(15));

        assertThat(file.offset()).isEqualTo(Duration.ofDays(15));
        assertThat(Files.list(directory.resolve("new"))).containsExactly(file.path());
    }

    @Test
    void nonsenseIsToldWithTheRemedy() throws IOException {
        var file = new ClockFile(Files.writeString(directory.resolve("clock"), "tomorrow"));
        assertThatThrownBy(file::offset).hasMessageContaining("./birlik clock reset");
    }
}
