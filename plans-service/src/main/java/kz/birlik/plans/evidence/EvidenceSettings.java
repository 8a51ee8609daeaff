package kz.birlik.plans.evidence;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence is kept, and who looks it through. */
@ConfigMapping(prefix = "birlik.plans.evidence")
public interface EvidenceSettings {

    /** Size of one file; keep the max-body-size of this service and of the gateway above it. */
    @WithDefault("15M")
    MemorySize maxFileSize();

    /** Files of one report. */
    @WithDefault("20")
    int maxFiles();

    /** A clamd to stream files to; absent means that no file is scanned, and each says so. */
    Clamav clamav();

    /** How often files that no scanner has seen are offered to it again. */
    @WithDefault("5m")
    String rescanEvery();

    /** Where clamd listens. */
    interface Clamav {

        Optional<String> host();

        @WithDefault("3310")
        int port();

        /** For connecting, and for each answer. */
        @WithDefault("20S")
        Duration timeout();
    }
}
