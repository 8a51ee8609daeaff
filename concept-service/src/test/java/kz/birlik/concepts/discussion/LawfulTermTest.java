package kz.birlik.concepts.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kz.birlik.concepts.template.DiscussionTerm;
import kz.birlik.kit.calendar.CalendarDay;
import kz.birlik.kit.calendar.CalendarUnknown;
import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.calendar.WorkingCalendar;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;

class LawfulTermTest {

    private static final DiscussionTerm TEN_DAYS = new DiscussionTerm(10, "Art. 15", false);
    private static final WorkingCalendar OF_2021 = new WorkingCalendar(
            Set.of(2021),
            List.of(
                    new CalendarDay(LocalDate.of(2021, 7, 6), DayType.STATE_HOLIDAY, "Capital Day", null),
                    new CalendarDay(
                            LocalDate.of(2021, 7, 20), DayType.RELIGIOUS_DAY_OFF_NO_SHIFT, "Kurban Ait", null)));

    /** Card 9691387 of the open portal: posted on 25 June, until 12 July 2021. */
    @Test
    void theFirstRealRoundOf2021WasExactlyTenWorkingDays() {
        var counted = LawfulTerm.count(OF_2021, LocalDate.of(2021, 6, 25), LocalDate.of(2021, 7, 12), TEN_DAYS);
        assertThat(counted).hasSize(10).doesNotContain(LocalDate.of(2021, 7, 6)).endsWith(LocalDate.of(2021, 7, 12));
    }

    /** Card 10124463: posted on 15 July, until 29 July 2021; Kurban Ait takes one day away. */
    @Test
    void theSecondRealRoundOf2021WasOneDayTooShort() {
        assertThatThrownBy(
                        () -> LawfulTerm.count(OF_2021, LocalDate.of(2021, 7, 15), LocalDate.of(2021, 7, 29), TEN_DAYS))
                .isInstanceOfSatisfying(Conflict.class, refusal -> {
                    assertThat(refusal.type().code()).isEqualTo("discussion-term-too-short");
                    assertThat(refusal.members()).containsEntry("earliestUntil", LocalDate.of(2021, 7, 30));
                    assertThat((List<?>) refusal.members().get("countedDays")).hasSize(10);
                });
    }

    @Test
    void aLongerTermCountsAllItsDays() {
        assertThat(LawfulTerm.count(OF_2021, LocalDate.of(2021, 7, 15), LocalDate.of(2021, 8, 6), TEN_DAYS))
                .hasSize(15);
    }

    @Test
    void aYearNobodyPublishedIsNotGuessed() {
        assertThatThrownBy(() ->
                        LawfulTerm.count(OF_2021, LocalDate.of(2021, 12, 27), LocalDate.of(2022, 1, 31), TEN_DAYS))
                .isInstanceOf(CalendarUnknown.class);
    }

    @Test
    void aRoundEndsAfterItBeginsAndWithinAYear() {
        var opens = LocalDate.of(2021, 6, 25);
        assertThatThrownBy(() -> LawfulTerm.count(OF_2021, opens, opens.minusDays(1), TEN_DAYS))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> LawfulTerm.count(OF_2021, opens, opens.plusYears(2), TEN_DAYS))
                .isInstanceOf(InvalidRequest.class);
    }
}
