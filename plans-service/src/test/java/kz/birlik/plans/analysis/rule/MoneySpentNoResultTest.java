package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.measure.ClaimedStatus;

class MoneySpentNoResultTest {

    private final MoneySpentNoResult rule = new MoneySpentNoResult(Seen.DAY);

    @Test
    void moneyWithoutAValueOfTheIndicatorHasNoResult() {
        assertThat(Seen.by(rule, spent("10.0", 450L, null))).hasSize(1);
        assertThat(Seen.by(rule, spent("10.0", 450L, "61"))).isEmpty();
        assertThat(Seen.by(rule, spent("10.0", 450L, "0")))
                .as("nothing came of it")
                .hasSize(1);
        assertThat(Seen.by(rule, spent("0.0", null, null))).isEmpty();
        assertThat(Seen.by(rule, spent(null, null, null))).isEmpty();
    }

    @Test
    void whereThereIsNoIndicatorThePeopleReachedAreTheResult() {
        assertThat(Seen.by(rule, spent("10.0", 450L, null).indicators())).isEmpty();
        assertThat(Seen.by(rule, spent("10.0", null, null).indicators())).hasSize(1);
        assertThat(Seen.by(rule, spent("10.0", 0L, null).indicators())).hasSize(1);
    }

    @Test
    void whileItGoesOnAndIsNotDueTheResultMayStillCome() {
        var goesOn = MeasureDraft.sound()
                .term(MeasureDraft.term("2026-01-01", "2026-12-31"))
                .reported("2026-H1", ClaimedStatus.IN_PROGRESS, null, "10.0", null, null, 1);
        assertThat(Seen.by(rule, goesOn)).isEmpty();

        assertThat(Seen.by(rule, goesOn.term(MeasureDraft.term("2026-01-01", "2026-06-30"))))
                .hasSize(1);
    }

    @Test
    void oneReportedValueMakesItVanish() {
        var random = new Random(3);
        for (var i = 0; i < 500; i++) {
            var measure = MeasureDraft.sound();
            var spends = false;
            for (var period = 0; period < 1 + random.nextInt(6); period++) {
                var cost = random.nextBoolean() ? "10.0" : null;
                spends |= cost != null;
                measure.reported("P" + period, ClaimedStatus.DONE, "2026-06-01", cost, null, null, 1);
            }
            assertThat(Seen.by(rule, measure)).hasSize(spends ? 1 : 0);
            measure.reported("last", ClaimedStatus.DONE, "2026-06-01", null, null, "5", 1);
            assertThat(Seen.by(rule, measure)).isEmpty();
        }
    }

    private static MeasureDraft spent(String cost, Long people, String value) {
        return MeasureDraft.sound().reported("2026-H1", ClaimedStatus.DONE, "2026-06-01", cost, people, value, 1);
    }
}
