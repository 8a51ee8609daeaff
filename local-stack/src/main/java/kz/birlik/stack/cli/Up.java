package kz.birlik.stack.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import kz.birlik.stack.StackHome;
import kz.birlik.stack.Suite;
import kz.birlik.stack.SuiteDirectory;
import kz.birlik.stack.SuiteSettings;

/** Starts the suite and stays with it until it is told to end. */
final class Up {
    private static final Set<String> OPTIONS = Set.of("--detach", "--fresh");

    private Up() {}

    static int run(StackHome home, SuiteSettings settings, List<String> options) {
        options.stream().filter(option -> !OPTIONS.contains(option)).findFirst().ifPresent(option -> {
            throw new Misuse("./birlik up takes --detach and --fresh, not " + option);
        });
        boolean fresh = options.contains("--fresh");
        return options.contains("--detach") ? Detached.run(settings, fresh) : foreground(home, settings, fresh);
    }

    private static int foreground(StackHome home, SuiteSettings settings, boolean fresh) {
        long begin = System.nanoTime();
        var directory = SuiteDirectory.take(settings, fresh);
        var suite = new Suite(home, settings, Up::print);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            directory.notReady();
            suite.close();
        }));
        System.out.println("Starting Birlik in " + settings.data());
        directory.realmChange(home).ifPresent(System.out::println);
        if (!suite.prepared()) {
            System.out.println("  Keycloak is prepared first: once for this realm file, about a minute");
        }
        suite.start();
        directory.realmImported(home);
        var end = Boolean.getBoolean(Detached.MARK) ? "./birlik down" : "Ctrl-C here, or ./birlik down elsewhere";
        System.out.printf("Birlik is ready after %.1f s.%n%n%s%n", seconds(begin), Welcome.text(settings, end));
        directory.ready();
        return new Watch(suite).untilToldToEnd();
    }

    private static void print(String component, Duration time) {
        System.out.printf("  %-18s ready after %5.1f s%n", component, time.toMillis() / 1e3);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
