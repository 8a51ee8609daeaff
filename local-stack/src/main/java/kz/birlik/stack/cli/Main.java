package kz.birlik.stack.cli;

import java.io.UncheckedIOException;
import java.util.List;

import kz.birlik.stack.StackFailure;
import kz.birlik.stack.StackHome;
import kz.birlik.stack.SuiteSettings;

/** Where {@code ./birlik} hands over: one subcommand, its options, an exit code. */
public final class Main {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;
    static final int DOWN = 3;

    private Main() {}

    public static void main(String[] arguments) {
        // Not System.exit for up: its exit is the end of the suite, which the shutdown hook brings about.
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> arguments) {
        try {
            var home = StackHome.locate();
            var settings = SuiteSettings.of(home.project(), System.getenv());
            var options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
            return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
                case "up" -> Up.run(home, settings, options);
                case "prepare" -> Prepare.run(home, settings, options);
                case "down" -> Down.run(settings, options);
                case "status" -> Status.run(settings, options);
                case "clock" -> Clock.run(settings, options);
                default -> throw new Misuse("Unknown command " + arguments + ". ./birlik help tells what there is");
            };
        } catch (Misuse e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (UncheckedIOException e) {
            System.err.println(e.getMessage() + ": " + e.getCause().getMessage());
            return FAILED;
        }
    }
}
