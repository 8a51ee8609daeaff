package kz.birlik.feedback.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.stack.testing.TestClock;

/** Sets the business time of the service under test to a moment of Asia/Almaty. */
public final class BusinessDay {

    private static final Duration NEAR_ENOUGH = Duration.ofMinutes(30);

    private BusinessDay() {}

    /** Noon of that day. */
    public static void is(String date) {
        is(date, "12:00");
    }

    public static void is(String date, String time) {
        var wanted = LocalDate.parse(date)
                .atTime(LocalTime.parse(time))
                .atZone(BusinessClock.ZONE)
                .toInstant();
        var offset = Duration.between(Instant.now(), wanted);
        if (time.equals("12:00") && offset.minus(TestClock.offset()).abs().compareTo(NEAR_ENOUGH) < 0) {
            return;
        }
        TestClock.set(offset);
    }
}
