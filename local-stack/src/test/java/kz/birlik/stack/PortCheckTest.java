package kz.birlik.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class PortCheckTest {
    private final SuiteSettings settings = SuiteSettings.onFreePorts(Path.of("."), Path.of("target/ports"));

    @Test
    void aPortInUseIsNamedWithItsComponentItsOwnerAndTheSettingThatMovesIt() throws IOException {
        int port = settings.port(Endpoint.FEEDBACK);
        try (var squatter = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(squatter.isBound()).isTrue();
            assertThatThrownBy(() -> PortCheck.allFree(settings))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + port + " for feedback-service is in use by pid "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("BIRLIK_PORT_FEEDBACK=");
        }
    }

    @Test
    void aListenerOnAllAddressesCountsToo() throws IOException {
        try (var squatter = new ServerSocket(settings.port(Endpoint.GATEWAY))) {
            assertThat(squatter.isBound()).isTrue();
            assertThatThrownBy(() -> PortCheck.allFree(settings)).hasMessageContaining("BIRLIK_PORT_GATEWAY=");
        }
    }

    @Test
    void freePortsAreNoComplaint() {
        assertThatCode(() -> PortCheck.allFree(settings)).doesNotThrowAnyException();
    }
}
