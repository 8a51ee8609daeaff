package kz.birlik.feedback.calendar;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** A day and the how-manieth word on it. */
@Embeddable
public record CalendarKey(LocalDate day, int revision) {}
