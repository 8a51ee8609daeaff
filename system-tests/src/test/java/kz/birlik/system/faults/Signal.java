package kz.birlik.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;

import kz.birlik.stack.Component;

/** Signals that leave a process alive; the end of one is {@link Component#kill}. */
enum Signal {
    STOP,
    CONT;

    void to(Component component) {
        try {
            var code = new ProcessBuilder("kill", "-" + name(), Long.toString(component.pid()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -%s %s: %d".formatted(name(), component.name(), code));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
