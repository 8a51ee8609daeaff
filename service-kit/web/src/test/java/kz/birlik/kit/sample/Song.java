package kz.birlik.kit.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A small resource's body, to try the kit on. */
record Song(@NotNull @Size(min = 2, max = 20) String name, Details details) {

    record Details(
            LocalDate written,
            UUID singer,
            SongResource.Mood mood,
            List<String> words,
            Integer verses,
            BigDecimal minutes,
            Boolean sung) {}
}
