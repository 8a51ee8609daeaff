package kz.birlik.concepts.calendar;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.calendar.CalendarDay;

/** The special days of a year as last told; the January calendar of 2026 was changed in March. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    private int year;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CalendarDay> days;

    protected CalendarYear() {}

    CalendarYear(int year) {
        this.year = year;
    }

    /** @return false when a newer version is known already */
    boolean take(long asVersion, List<CalendarDay> asDays) {
        if (days != null && asVersion <= version) {
            return false;
        }
        version = asVersion;
        days = asDays;
        return true;
    }

    int year() {
        return year;
    }

    List<CalendarDay> days() {
        return days;
    }
}
