package kz.birlik.plans.reportcalendar;

import jakarta.ws.rs.core.Response;

/** The answer to a calendar program. */
final class CalendarAnswer {

    static final String TYPE = "text/calendar";
    static final String EXAMPLE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Birlik//Report calendar//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n"
                    + "UID:019a0c2e-7c00-7000-8000-0000000000f1-2026-H1-executor@birlik.kz\r\nDTSTAMP:20260703T070000Z\r\nSEQUENCE:2\r\n"
                    + "DTSTART;VALUE=DATE:20260705\r\nSUMMARY;LANGUAGE=en:Executors' reports are due: Synthetic plan\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private CalendarAnswer() {}

    /** A calendar program asks again each day; what it has is never taken for new. */
    static Response of(String calendar) {
        return Response.ok(calendar)
                .type(TYPE + ";charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"reports.ics\"")
                .header("Cache-Control", "no-cache")
                .header("Vary", "Authorization")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
