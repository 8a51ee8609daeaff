package kz.birlik.stack;

/** Another launcher holds the data directory. */
public final class AlreadyRunning extends StackFailure {
    AlreadyRunning(SuiteSettings settings) {
        super("Birlik already runs in " + settings.data()
                + StackProcess.launcher(settings.data())
                        .map(launcher -> " (pid " + launcher.pid() + ")")
                        .orElse("")
                + ". ./birlik status shows it, ./birlik down ends it");
    }
}
