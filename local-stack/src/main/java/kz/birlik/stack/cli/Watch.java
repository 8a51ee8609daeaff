package kz.birlik.stack.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import kz.birlik.stack.Component;
import kz.birlik.stack.Suite;

/** Stays with a running suite and tells when a part of it ends by itself. */
final class Watch {
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Suite suite;
    private final Set<Component> told = new HashSet<>();

    Watch(Suite suite) {
        this.suite = suite;
    }

    /** Returns only when interrupted: the end is the shutdown hook's. */
    int untilToldToEnd() {
        try {
            while (true) {
                Thread.sleep(INTERVAL.toMillis());
                suite.components().stream()
                        .filter(component -> !component.alive() && !suite.ending() && told.add(component))
                        .forEach(this::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Main.OK;
        }
    }

    private void tell(Component component) {
        System.out.println(component.name() + " has ended by itself; "
                + suite.settings().log(component.name()) + " tells why. ./birlik down && ./birlik up starts all again");
    }
}
