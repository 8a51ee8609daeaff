package kz.birlik.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackProcessTest {
    @TempDir
    Path data;

    @Test
    void aProcessIsFoundByItsMarkAndBelongsToOneDataDirectoryOnly() throws IOException {
        var process = marked(data);
        try {
            await().until(() -> StackProcess.of(data).size() == 1);
            assertThat(StackProcess.of(data)).containsExactly(new StackProcess("gateway", process.pid()));
            assertThat(StackProcess.of(data.resolveSibling(data.getFileName() + "-other")))
                    .isEmpty();
            assertThat(StackProcess.of(data.getParent())).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whatIsLeftOfAStackIsEnded() throws IOException {
        marked(data);
        await().until(() -> !StackProcess.of(data).isEmpty());

        StackProcess.endAll(StackProcess.of(data), Duration.ofSeconds(10));

        assertThat(StackProcess.of(data)).isEmpty();
    }

    /** Two ./birlik up at once: the one that takes the directory must not end the other, which has a message to give. */
    @Test
    void anotherLauncherIsNotLeftOver() throws IOException {
        var gateway = marked(data);
        var launcher = marked(data, StackProcess.LAUNCHER);
        try {
            await().until(() -> StackProcess.of(data).size() == 2);
            assertThat(StackProcess.leftOver(data)).containsExactly(new StackProcess("gateway", gateway.pid()));
        } finally {
            gateway.destroyForcibly();
            launcher.destroyForcibly();
        }
    }

    @Test
    void aDeadProcessDoesNotRun() throws Exception {
        var process = new ProcessBuilder("true").start();
        process.waitFor();
        await().until(() -> !Pids.runs(process.pid()));
        assertThat(Pids.runs(ProcessHandle.current().pid())).isTrue();
    }

    @Test
    void theMarkOfPostgresIsReadLikeThatOfAJvm() {
        var mark = new Mark(data, "postgres");
        assertThat(Mark.of(mark.forPostgres())).contains(mark);
        assertThat(Mark.of(mark.forJava())).contains(mark);
        assertThat(Mark.of(List.of("vim", data.resolve("logs/kafka.log").toString())))
                .isEmpty();
    }

    /** A shell that waits for words which never come. */
    private static Process marked(Path data) throws IOException {
        return marked(data, "gateway");
    }

    private static Process marked(Path data, String component) throws IOException {
        var mark = new Mark(data, component).forJava();
        return new ProcessBuilder("sh", "-c", "read forever", mark.get(0), mark.get(1)).start();
    }
}
