package kz.birlik.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapWatchTest {

    @TempDir
    Path folder;

    @Test
    void onlyWhatAFullCollectionLeftCounts() throws Exception {
        var log = Files.writeString(folder.resolve("gc.log"), """
                [0.5s][info][gc] GC(0) Pause Young (Allocation Failure) 190M->120M(247M) 9.1ms
                [0.9s][info][gc] GC(1) Pause Full (Diagnostic Command) 130M->41M(247M) 80.0ms
                [1.9s][info][gc] GC(2) Pause Full (Allocation Failure) 240M->97M(247M) 91.2ms
                [2.9s][info][gc] GC(3) Pause Full (Diagnostic Command) 99M->40M(247M) 70.0ms
                """);
        assertThat(HeapWatch.highest(log)).isEqualTo(97);
    }

    @Test
    void withoutAFullCollectionThereIsNoFigure() throws Exception {
        var log = Files.writeString(folder.resolve("gc.log"), "[0.5s][info][gc] Using Serial\n");
        assertThatThrownBy(() -> HeapWatch.highest(log)).isInstanceOf(BenchFailed.class);
    }
}
