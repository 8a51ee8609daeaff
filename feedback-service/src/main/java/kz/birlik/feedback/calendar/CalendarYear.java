package kz.birlik.feedback.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A year whose days off are published here; its version grows with each change of a day. */
@Entity
public class CalendarYear {

    @Id
    private int year;

    private int version;
    private boolean transfersVerified;
    private String note;

    protected CalendarYear() {}

    int changed() {
        return ++version;
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }

    boolean transfersVerified() {
        return transfersVerified;
    }

    String note() {
        return note;
    }
}
