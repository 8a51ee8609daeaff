package kz.birlik.plans.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.stack.testing.BackingServices;

/** The rule of the status by cases, and the same rule in the database held to it case by case. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MeasureProgressTest {

    private static final LocalDate PLAN_FROM = LocalDate.parse("2026-01-01");

    @Inject
    EntityManager database;

    /** Term of the second quarter; columns: off control since, last accepted claim, done on, day, status. */
    @ParameterizedTest(name = "off {0}, {1} {2}, on {3}: {4}")
    @CsvSource({
        ", , , 2026-03-31, NOT_DUE",
        ", , , 2026-04-01, IN_PROGRESS",
        ", , , 2026-06-30, IN_PROGRESS",
        ", , , 2026-07-01, NOT_DONE",
        ", IN_PROGRESS, , 2026-03-31, IN_PROGRESS",
        ", IN_PROGRESS, , 2026-07-01, NOT_DONE",
        ", NOT_DONE, , 2026-05-01, NOT_DONE",
        ", DONE, 2026-06-30, 2026-07-20, DONE",
        ", DONE, 2026-07-01, 2026-07-20, DONE_LATE",
        "2026-05-12, , , 2026-05-11, IN_PROGRESS",
        "2026-05-12, , , 2026-05-12, OFF_CONTROL",
        "2026-05-12, IN_PROGRESS, , 2026-07-01, OFF_CONTROL"
    })
    void theStatusFollowsFromTermAcceptedReportAndAct(
            LocalDate off, ClaimedStatus claim, LocalDate doneOn, LocalDate day, MeasureStatus expected) {
        var progress = new MeasureProgress(
                LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"), PLAN_FROM, off(off), claim, doneOn);

        assertThat(progress.on(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, on {2}: {3}")
    @CsvSource({
        ", , 2025-12-31, NOT_DUE",
        ", , 2026-01-01, IN_PROGRESS",
        ", , 2030-01-01, IN_PROGRESS",
        "DONE, 2029-01-01, 2030-01-01, DONE"
    })
    void withoutATermAMeasureBeginsWithThePlanAndIsNeverLate(
            ClaimedStatus claim, LocalDate doneOn, LocalDate day, MeasureStatus expected) {
        assertThat(new MeasureProgress(null, null, PLAN_FROM, null, claim, doneOn).on(day))
                .isEqualTo(expected);
    }

    @Test
    void theDatabaseSaysTheSame() {
        var days = Arrays.asList(
                null, LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"), LocalDate.parse("2026-07-01"));
        var checked = new ArrayList<String>();
        for (var from : days) {
            for (var to : days) {
                for (var off : days) {
                    for (var claim : claims()) {
                        for (var day : days.subList(1, days.size())) {
                            var doneOn = claim == ClaimedStatus.DONE ? LocalDate.parse("2026-06-30") : null;
                            var rule = new MeasureProgress(from, to, PLAN_FROM, off(off), claim, doneOn);
                            assertThat(inDatabase(rule, day))
                                    .as("%s on %s", rule, day)
                                    .isEqualTo(rule.on(day));
                            checked.add(rule + "/" + day);
                        }
                    }
                }
            }
        }
        assertThat(checked).hasSize(4 * 4 * 4 * 4 * 3).doesNotHaveDuplicates();
    }

    private static List<ClaimedStatus> claims() {
        var claims = new ArrayList<>(List.of(ClaimedStatus.values()));
        claims.add(null);
        return claims;
    }

    private MeasureStatus inDatabase(MeasureProgress rule, LocalDate day) {
        return MeasureStatus.valueOf((String) database.createNativeQuery("""
                        select measure_status_of(cast(:from as date), cast(:to as date), cast(:plan as date), cast(:off as date),
                            cast(:claim as text), cast(:done as date), cast(:day as date))""", String.class)
                .setParameter("from", text(rule.termFrom()))
                .setParameter("to", text(rule.termTo()))
                .setParameter("plan", text(rule.planFrom()))
                .setParameter("off", rule.offControl() == null ? null : text(rule.offControl().offOn))
                .setParameter(
                        "claim", rule.claim() == null ? null : rule.claim().name())
                .setParameter("done", text(rule.doneOn()))
                .setParameter("day", text(day))
                .getSingleResult());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static OffControl off(LocalDate day) {
        if (day == null) {
            return null;
        }
        var measure = new Measure();
        measure.lineId = UUID.randomUUID();
        return new OffControl(measure, new ActRef("ORDER", "1", day, null, LocalizedText.of(null, "x")), "x");
    }
}
