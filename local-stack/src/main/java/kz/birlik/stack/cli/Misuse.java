package kz.birlik.stack.cli;

import java.util.List;

import kz.birlik.stack.StackFailure;

/** The command line itself is wrong; nothing was done. */
final class Misuse extends StackFailure {
    Misuse(String message) {
        super(message);
    }

    static void unlessEmpty(String command, List<String> options) {
        if (!options.isEmpty()) {
            throw new Misuse("./birlik " + command + " takes no " + options.get(0));
        }
    }
}
