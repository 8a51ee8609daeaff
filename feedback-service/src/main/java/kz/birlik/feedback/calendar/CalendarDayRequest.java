package kz.birlik.feedback.calendar;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.calendar.DayType;
import kz.birlik.kit.text.LocalizedText;

@Schema(description = "A new word on a day; the earlier ones stay readable.")
record CalendarDayRequest(
        @NotNull DayType type,
        @NotNull @Valid Name name,
        @Size(max = 500) String note,

        @Schema(description = "The act or publication it is known from.") @NotBlank @Size(max = 500)
        String source,

        @Schema(description = "Why the calendar is changed.") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "Since when it is known; today when left out, never later than today.")
        LocalDate effectiveFrom,

        @Schema(description = "Whether the source was checked; true when left out.")
        Boolean verified) {

    @Schema(name = "CalendarDayName", description = "The day's name; both official languages are needed.")
    record Name(
            @NotBlank @Size(max = 200) String kk,
            @NotBlank @Size(max = 200) String ru,
            @Size(max = 200) String en) {}

    DayFacts toFacts(LocalDate today) {
        return new DayFacts(
                type,
                new LocalizedText(name.kk(), name.ru(), name.en()),
                note,
                source,
                effectiveFrom == null ? today : effectiveFrom,
                verified == null || verified,
                reason);
    }
}
