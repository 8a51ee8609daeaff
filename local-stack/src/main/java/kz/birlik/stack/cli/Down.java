package kz.birlik.stack.cli;

import java.time.Duration;
import java.util.List;

import kz.birlik.stack.StackProcess;
import kz.birlik.stack.SuiteSettings;

/** Ends the suite, also what a killed launcher left behind. */
final class Down {
    /** The launcher ends seven processes in three rounds. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private Down() {}

    static int run(SuiteSettings settings, List<String> options) {
        Misuse.unlessEmpty("down", options);
        long begin = System.nanoTime();
        var launcher = StackProcess.launcher(settings.data());
        launcher.ifPresent(process -> StackProcess.endAll(List.of(process), GRACE));
        var left = StackProcess.of(settings.data());
        StackProcess.endAll(left, GRACE);
        if (launcher.isEmpty() && left.isEmpty()) {
            System.out.println("Birlik was not running.");
        } else {
            System.out.printf("Birlik is down (%.1f s).%n", (System.nanoTime() - begin) / 1e9);
        }
        return Main.OK;
    }
}
