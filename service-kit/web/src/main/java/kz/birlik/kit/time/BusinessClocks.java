package kz.birlik.kit.time;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Chooses the clock: real time in production, movable time where it was asked for, and no start when both are claimed. */
@ApplicationScoped
class BusinessClocks {

    private final ClockSettings settings;

    BusinessClocks(ClockSettings settings) {
        this.settings = settings;
    }

    void refuseMovableTimeInProduction(@Observes StartupEvent starting) {
        if (settings.file().isPresent() && ConfigUtils.getProfiles().equals(List.of("prod"))) {
            throw new IllegalStateException(
                    "birlik.clock.file moves business time and is refused in the production profile; remove it or BIRLIK_CLOCK_FILE");
        }
    }

    @Produces
    @Singleton
    BusinessClock clock() {
        if (settings.file().isEmpty()) {
            return Instant::now;
        }
        var moved = new OffsetFile(settings.file().get());
        return () -> Instant.now().plus(moved.offset());
    }
}
