package kz.birlik.feedback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.calendar.WorkingCalendar;

/** The shipped days against terms that are known: one from the portal, the others computed by hand. */
class SeededCalendarTest {

    private final WorkingCalendar calendar = asKnownOn(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2021-06-25, 10, 2021-07-12, portal value of the draft 9691387: working Saturday and transferred day off",
        "2026-03-02, 15, 2026-03-27, an appeal over Nauryz 2026",
        "2024-12-27, 15, 2025-01-22, over New Year with a working Sunday",
        "2026-05-06, 3, 2026-05-13, a redirection over the holidays of May",
    })
    void knownTermsComeOut(LocalDate from, int days, LocalDate due, String name) {
        assertThat(calendar.deadline(from, days).due()).isEqualTo(due);
    }

    @Test
    void theSecondRoundOf2021HadNineWorkingDays() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2021, 7, 15), LocalDate.of(2021, 7, 29)))
                .isEqualTo(9);
    }

    @Test
    void theOldConstitutionDayWasADayOffUntilItWasCancelled() {
        var monday = LocalDate.of(2026, 8, 31);
        assertThat(asKnownOn(LocalDate.of(2026, 2, 1)).isWorkingDay(monday)).isFalse();
        assertThat(asKnownOn(LocalDate.of(2026, 3, 18)).isWorkingDay(monday)).isTrue();
    }

    @Test
    void theNewConstitutionDayIsKnownSinceTheReferendum() {
        var day = LocalDate.of(2027, 3, 15);
        assertThat(asKnownOn(LocalDate.of(2026, 3, 17)).isWorkingDay(day)).isTrue();
        assertThat(asKnownOn(LocalDate.of(2026, 3, 18)).isWorkingDay(day)).isFalse();
    }

    @Test
    void everyDayHasASourceAndBothNamesAndStandsInAShippedYear() {
        var years = SeedFiles.years().stream().map(SeedFiles.Year::year).toList();
        assertThat(years).containsExactly(2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(SeedFiles.days()).hasSize(151).allSatisfy(day -> {
            assertThat(years).contains(day.key().day().getYear());
            assertThat(day.facts().source()).isNotBlank();
            assertThat(day.facts().name().isComplete()).isTrue();
        });
    }

    @Test
    void onlyTheOldConstitutionDayWasSpokenOfTwice() {
        assertThat(SeedFiles.days())
                .filteredOn(day -> day.key().revision() > 1)
                .extracting(day -> day.key().day())
                .containsExactly(LocalDate.of(2026, 8, 30), LocalDate.of(2026, 8, 31));
    }

    @Test
    void theSameWordTwiceStopsTheSeed() {
        var christmas = SeedFiles.days().stream()
                .filter(day -> day.key().day().equals(LocalDate.of(2021, 1, 7)))
                .toList();
        assertThat(SeedFiles.eachWordOnce(christmas)).hasSize(1);
        assertThatThrownBy(() -> SeedFiles.eachWordOnce(List.of(christmas.get(0), christmas.get(0))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2021-01-07: revision 2 expected, revision 1 found");
    }

    @Test
    void movedDaysOffAndWorkedWeekendsBalance() {
        Map<DayType, Long> byType = SeedFiles.days().stream()
                .collect(Collectors.groupingBy(day -> day.facts().type(), Collectors.counting()));
        assertThat(byType.get(DayType.WORKING_WEEKEND_DAY)).isEqualTo(byType.get(DayType.GOV_TRANSFER_DAY_OFF));
    }

    @Test
    void whatIsUncertainSaysSo() {
        assertThat(SeedFiles.years())
                .filteredOn(year -> !year.transfersVerified())
                .extracting(SeedFiles.Year::year)
                .containsExactly(2026, 2027);
        assertThat(SeedFiles.days())
                .filteredOn(day -> !day.facts().verified())
                .extracting(day -> day.key().day())
                .containsExactly(LocalDate.of(2027, 5, 16));
    }

    private static WorkingCalendar asKnownOn(LocalDate knownOn) {
        List<SeedFiles.Day> known = SeedFiles.days().stream()
                .filter(day -> day.facts().effectiveFrom() == null
                        || !day.facts().effectiveFrom().isAfter(knownOn))
                .toList();
        var last = known.stream()
                .collect(Collectors.toMap(
                        day -> day.key().day(),
                        Function.identity(),
                        BinaryOperator.maxBy(
                                Comparator.comparing(day -> day.key().revision()))));
        return new WorkingCalendar(
                SeedFiles.years().stream().map(SeedFiles.Year::year).collect(Collectors.toSet()),
                last.values().stream()
                        .map(day -> new CalendarEntry(day.key(), day.facts()).toCalendarDay())
                        .toList());
    }
}
