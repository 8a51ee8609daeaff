package kz.birlik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import kz.birlik.stack.StackHome;
import kz.birlik.stack.Suite;
import kz.birlik.stack.SuiteSettings;

/** The way of every benchmark: a suite on free ports in a temporary folder, the measuring, the end of both. */
final class Bench {

    /** What is measured. */
    interface Measuring {
        Result on(BenchSuite suite, Path data) throws Exception;
    }

    private Bench() {}

    /** @param javaOptions of each service, given the folder of the run; a bound on the heap is part of what is measured */
    static void run(Function<Path, List<String>> javaOptions, Measuring measuring) throws Exception {
        var home = StackHome.locate();
        var data = Files.createTempDirectory("birlik-bench-");
        var free = SuiteSettings.onFreePorts(home.project(), data);
        // A measured database keeps what it commits, as in production.
        var settings = new SuiteSettings(
                home.project(), data, free.ports(), javaOptions.apply(data), Map.of(), true, free.patience());
        var suite = new Suite(home, settings, (name, took) -> say("  %s ready after %d s", name, took.toSeconds()));
        // However it ends, by Ctrl-C too, nothing is left behind but the logs of a failure.
        var logs = settings.log("any").getParent();
        var failed = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            suite.close();
            delete(data, file -> failed.get() && file.startsWith(logs));
        }));
        say("Starting a suite on free ports, its data in %s", data);
        try {
            suite.start();
            var result = measuring.on(new BenchSuite(suite), data);
            System.out.println(result.line());
        } catch (Exception failure) {
            failed.set(true);
            say("The benchmark failed; what the services said stays in %s", logs);
            throw failure;
        }
    }

    static void say(String text, Object... values) {
        System.err.printf(text + "%n", values);
    }

    private static void delete(Path folder, Predicate<Path> kept) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!kept.test(file) && !(Files.isDirectory(file) && isFilled(file))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException left) {
            say("Could not remove %s: %s", folder, left.getMessage());
        }
    }

    private static boolean isFilled(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isPresent();
        }
    }
}
