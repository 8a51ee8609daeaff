package kz.birlik.stack.cli;

import java.util.List;

import kz.birlik.stack.StackHome;
import kz.birlik.stack.Suite;
import kz.birlik.stack.SuiteSettings;

/** Makes what all stacks of this source tree share, while the script still builds the services. */
final class Prepare {
    private Prepare() {}

    static int run(StackHome home, SuiteSettings settings, List<String> options) {
        Misuse.unlessEmpty("prepare", options);
        Suite.prepare(home, settings);
        return Main.OK;
    }
}
