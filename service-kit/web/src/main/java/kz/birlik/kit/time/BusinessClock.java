package kz.birlik.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which terms run and acts come into force. In development it may be moved; token expiry, event times and
 * technical timestamps use real time and never this clock.
 */
public interface BusinessClock {

    /** One zone for the whole country, UTC+5 since 1 March 2024. */
    ZoneId ZONE = ZoneId.of("Asia/Almaty");

    Instant now();

    default LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }
}
