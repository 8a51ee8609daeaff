package kz.birlik.feedback.calendar;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.text.LocalizedText;

/** What kinds of days are called. */
final class DayLabels {

    static final String WEEKEND = "WEEKEND";

    static final LocalizedText WEEKEND_LABEL =
            new LocalizedText("Сенбі немесе жексенбі", "Суббота или воскресенье", "Saturday or Sunday");

    private DayLabels() {}

    static LocalizedText of(DayType type) {
        return switch (type) {
            case STATE_HOLIDAY -> new LocalizedText("Мемлекеттік мереке", "Государственный праздник", "State holiday");
            case SHIFTED_DAY_OFF ->
                new LocalizedText(
                        "Мерекеден ауыстырылған демалыс",
                        "Выходной, перенесённый с праздника",
                        "Day off moved from a holiday");
            case GOV_TRANSFER_DAY_OFF ->
                new LocalizedText(
                        "Үкімет ауыстырған демалыс",
                        "Выходной, перенесённый Правительством",
                        "Day off moved by the Government");
            case RELIGIOUS_DAY_OFF_NO_SHIFT ->
                new LocalizedText(
                        "Діни мереке, ауыстырылмайды",
                        "Религиозный праздник, не переносится",
                        "Religious holiday, never moved");
            case WORKING_WEEKEND_DAY ->
                new LocalizedText("Жұмыс күні болған демалыс", "Рабочий выходной", "Weekend day that is worked");
            case CANCELLED_HOLIDAY ->
                new LocalizedText(
                        "Жойылған мереке, жай күн",
                        "Отменённый праздник, обычный день",
                        "Cancelled holiday, an ordinary day");
        };
    }
}
