package kz.birlik.kit.time;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How business time may be moved while developing. */
@ConfigMapping(prefix = "birlik.clock")
interface ClockSettings {

    /** A file holding an ISO-8601 duration such as {@code P15D}; business time is real time plus it. Never in production. */
    Optional<Path> file();
}
