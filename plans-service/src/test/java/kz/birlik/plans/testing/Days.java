package kz.birlik.plans.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.stack.testing.TestClock;

/** Lets a test live on a day of its plan, whatever day it is run on. */
public final class Days {

    private static final int NOON = 12;

    private Days() {}

    public static void goTo(String day) {
        var noon =
                LocalDate.parse(day).atTime(NOON, 0).atZone(BusinessClock.ZONE).toInstant();
        TestClock.set(Duration.between(Instant.now(), noon));
    }

    /** Back to the day it really is. */
    public static void goHome() {
        TestClock.reset();
    }
}
