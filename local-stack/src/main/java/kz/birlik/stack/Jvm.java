package kz.birlik.stack;

import java.nio.file.Path;

/** The Java we run on, which everything we start runs on too. */
final class Jvm {
    private Jvm() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
