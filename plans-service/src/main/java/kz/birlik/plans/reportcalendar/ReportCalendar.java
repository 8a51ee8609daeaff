package kz.birlik.plans.reportcalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** Writes due days as an iCalendar stream (RFC 5545): one all-day event for each hop of each period. */
final class ReportCalendar {

    private static final String LABELS = "labels";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ReportCalendar() {}

    /**
     * @param language of the texts; a title that lacks it is shown in the other official language
     * @param made when this stream was made, which DTSTAMP tells
     */
    static String of(List<DueReports> due, Language language, Instant made) {
        var calendar = new ICalendar();
        var name = Labels.text(LABELS, "ReportCalendar.name", List.of()).in(language);
        calendar.setProductId("-//Birlik//Report calendar//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().days(1).build());
        due.forEach(each -> calendar.addEvent(event(each, language, made)));
        return OctetFolding.fold(unfolded(calendar));
    }

    private static VEvent event(DueReports due, Language language, Instant made) {
        var event = new VEvent();
        event.setUid(due.uid());
        event.setDateTimeStamp(Date.from(made.truncatedTo(ChronoUnit.SECONDS)));
        event.setSequence(due.sequence());
        event.setDateStart(wholeDay(due.due()));
        event.setSummary(Labels.of(due.hop()).in(language) + ": "
                        + shown(due.plan().title(), language))
                .setLanguage(language.tag());
        event.setDescription(about(due, language)).setLanguage(language.tag());
        event.addCategories(due.hop().name());
        // nobody is busy on a day only because something is due
        event.setTransparency(true);
        return event;
    }

    private static String about(DueReports due, Language language) {
        var period = due.period();
        return Labels.text(
                        LABELS,
                        "ReportCalendar.about",
                        List.of(
                                period.kindLabel().in(language),
                                DAY.format(period.from()),
                                DAY.format(period.to()),
                                shown(due.collector(), language)))
                .in(language);
    }

    private static String shown(LocalizedText text, Language language) {
        var found = Stream.of(text.in(language), text.kk(), text.ru(), text.en())
                .filter(each -> each != null)
                .findFirst()
                .orElse("");
        return found.replaceAll("\\p{Cntrl}+", " ");
    }

    /** A day without a time and so without a zone. */
    private static DateStart wholeDay(LocalDate day) {
        var components =
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
        return new DateStart(new ICalDate(components, false));
    }

    private static String unfolded(ICalendar calendar) {
        var out = new StringWriter();
        try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
