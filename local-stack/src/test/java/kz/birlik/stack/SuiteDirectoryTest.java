package kz.birlik.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteDirectoryTest {
    @TempDir
    Path data;

    private SuiteSettings settings;

    @BeforeEach
    void onFreePorts() {
        settings = SuiteSettings.onFreePorts(StackHome.locate().project(), data);
    }

    @Test
    void onlyOneLauncherHoldsIt() {
        assertThat(SuiteDirectory.take(settings, false).held()).isTrue();
        // Within one JVM the JDK itself refuses a second lock; between two JVMs it is AlreadyRunning.
        assertThatThrownBy(() -> SuiteDirectory.take(settings, false)).isInstanceOf(OverlappingFileLockException.class);
    }

    @Test
    void freshDeletesTheDataAndKeepsTheLogs() throws IOException {
        Files.createDirectories(data.resolve("postgres/base"));
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("logs/kafka.log"), "why it failed");
        Files.writeString(data.resolve("clock"), "P15D");

        SuiteDirectory.take(settings, true);

        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("clock")).doesNotExist();
        assertThat(data.resolve("logs/kafka.log")).exists();
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamedWithTheSettingThatMovesIt() throws IOException {
        var file = Files.writeString(data.resolve("file"), "in the way");
        var blocked = SuiteSettings.onFreePorts(settings.project(), file.resolve("below"));
        assertThatThrownBy(() -> SuiteDirectory.take(blocked, false)).hasMessageContaining("BIRLIK_DATA=");
    }

    @Test
    void anEditedRealmIsToldBecauseKeycloakImportsOnce() throws IOException {
        var home = StackHome.locate();
        var directory = SuiteDirectory.take(settings, false);
        assertThat(directory.realmChange(home)).isEmpty();
        directory.realmImported(home);
        assertThat(directory.realmChange(home)).isEmpty();

        Files.writeString(data.resolve("run/realm.sha256"), "an older one");

        assertThat(directory.realmChange(home))
                .hasValueSatisfying(text -> assertThat(text).contains("--fresh"));
    }
}
