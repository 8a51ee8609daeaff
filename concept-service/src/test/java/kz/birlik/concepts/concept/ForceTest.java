package kz.birlik.concepts.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 29);

    private static Force force(LocalDate from, LocalDate lastDay) {
        return Force.until(from, from, new Period(from, lastDay));
    }

    @Test
    void onTheDayOfTheSuccessorOnlyTheSuccessorIsInForce() {
        var no1014 =
                force(LocalDate.of(2022, 9, 15), LocalDate.of(2026, 12, 31)).repealed(DAY);
        var no1144 = force(DAY, LocalDate.of(2030, 12, 31));

        assertThat(no1014.inForceOn(DAY.minusDays(1))).isTrue();
        assertThat(no1014.inForceOn(DAY)).isFalse();
        assertThat(no1144.inForceOn(DAY.minusDays(1))).isFalse();
        assertThat(no1144.inForceOn(DAY)).isTrue();
        assertThat(no1014.overlaps(no1144)).isFalse();
    }

    @Test
    void theLastDayOfThePeriodIsStillInForce() {
        var force = force(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));
        assertThat(force.inForceOn(LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(force.inForceOn(LocalDate.of(2031, 1, 1))).isFalse();
    }

    @Test
    void whatIsRepealedBeforeItsFirstDayNeverIsInForce() {
        var force = force(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)).repealed(LocalDate.of(2026, 6, 1));
        assertThat(force.from()).isEqualTo(force.to());
        assertThat(ShownStatus.of(ConceptStatus.APPROVED, force, LocalDate.of(2028, 1, 1)))
                .isEqualTo(ShownStatus.REPEALED);
    }

    @Test
    void theStatusShownFollowsTheDates() {
        var force = new Force(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 3, 1), LocalDate.of(2027, 1, 1), null);
        assertThat(shown(force, LocalDate.of(2026, 1, 9))).isEqualTo(ShownStatus.NOT_YET_APPROVED);
        assertThat(shown(force, LocalDate.of(2026, 1, 10))).isEqualTo(ShownStatus.APPROVED);
        assertThat(shown(force, LocalDate.of(2026, 3, 1))).isEqualTo(ShownStatus.IN_FORCE);
        assertThat(shown(force, LocalDate.of(2026, 12, 31))).isEqualTo(ShownStatus.IN_FORCE);
        assertThat(shown(force, LocalDate.of(2027, 1, 1))).isEqualTo(ShownStatus.EXPIRED);
        assertThat(shown(force.repealed(LocalDate.of(2026, 5, 1)), LocalDate.of(2026, 5, 1)))
                .isEqualTo(ShownStatus.REPEALED);
    }

    private static ShownStatus shown(Force force, LocalDate day) {
        return ShownStatus.of(ConceptStatus.APPROVED, force, day);
    }

    /** Each approval repeals whoever would be in force with it, as the guard demands; repeals without successor come between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noTwoConceptsOfASphereAreInForceOnOneDayWhateverHappens(long seed) {
        var random = new Random(seed);
        var sphere = new ArrayList<Force>();
        for (int step = 0; step < 200; step++) {
            var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7000));
            if (random.nextInt(4) == 0) {
                repealOneWhoseEndIsLater(sphere, day, random);
            } else {
                var next = Force.until(
                        day,
                        day.plusDays(random.nextInt(90)),
                        new Period(day, day.plusDays(90 + random.nextInt(3000))));
                sphere.replaceAll(other -> other.overlaps(next) ? other.repealed(next.from()) : other);
                sphere.add(next);
            }
            assertNoDayHasTwo(sphere);
        }
    }

    private static void repealOneWhoseEndIsLater(List<Force> sphere, LocalDate day, Random random) {
        var open = sphere.stream()
                .filter(force -> force.repealedOn() == null && day.isBefore(force.to()))
                .toList();
        if (!open.isEmpty()) {
            var chosen = open.get(random.nextInt(open.size()));
            sphere.set(sphere.indexOf(chosen), chosen.repealed(day));
        }
    }

    private static void assertNoDayHasTwo(List<Force> sphere) {
        for (var one : sphere) {
            for (var other : sphere) {
                if (one != other && one.overlaps(other)) {
                    throw new AssertionError(one + " and " + other + " are in force together");
                }
            }
            var day = one.from();
            assertThat(sphere.stream().filter(force -> force.inForceOn(day)).count())
                    .isLessThanOrEqualTo(1);
        }
    }
}
