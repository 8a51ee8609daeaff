package kz.birlik.feedback.calendar;

import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.calendar.CalendarDay;
import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.text.LocalizedText;

/** What is said of a day by some source since some date; a later revision overrules it and never erases it. */
@Entity
@Immutable
@Table(name = "calendar_day")
public class CalendarEntry {

    @EmbeddedId
    private CalendarKey key;

    private int year;

    @Enumerated(EnumType.STRING)
    private DayType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String note;
    private String source;
    private LocalDate effectiveFrom;
    private boolean verified;
    private String reason;

    protected CalendarEntry() {}

    CalendarEntry(CalendarKey key, DayFacts facts) {
        this.key = key;
        this.year = key.day().getYear();
        this.type = facts.type();
        this.name = facts.name();
        this.note = facts.note();
        this.source = facts.source();
        this.effectiveFrom = facts.effectiveFrom();
        this.verified = facts.verified();
        this.reason = facts.reason();
    }

    /** Its one name speaks both official languages, since the arithmetic knows only one string. */
    CalendarDay toCalendarDay() {
        return new CalendarDay(key.day(), type, name.kk() + " / " + name.ru(), note);
    }

    LocalDate day() {
        return key.day();
    }

    int revision() {
        return key.revision();
    }

    DayFacts facts() {
        return new DayFacts(type, name, note, source, effectiveFrom, verified, reason);
    }
}
