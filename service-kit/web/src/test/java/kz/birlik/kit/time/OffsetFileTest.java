package kz.birlik.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetFileTest {

    @TempDir
    Path dir;

    @Test
    void withoutTheFileTimeIsNotMoved() {
        assertThat(new OffsetFile(dir.resolve("clock")).offset()).isZero();
    }

    @Test
    void theFileMovesTimeBothWays() throws Exception {
        var file = Files.writeString(dir.resolve("clock"), "P15D\n");
        assertThat(new OffsetFile(file).offset()).isEqualTo(Duration.ofDays(15));
        Files.writeString(file, "-PT2H");
        assertThat(new OffsetFile(file).offset()).isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void aFileThatIsNoDurationIsAFailureAndNotZero() throws Exception {
        var file = Files.writeString(dir.resolve("clock"), "two weeks");
        assertThatThrownBy(() -> new OffsetFile(file).offset())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("P15D");
    }
}
