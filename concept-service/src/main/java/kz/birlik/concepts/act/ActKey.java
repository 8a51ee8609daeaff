package kz.birlik.concepts.act;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Just enough to find an act that is recorded here already. */
public record ActKey(
        @NotNull ActType type,
        @NotBlank @Size(max = 40) String number,
        @NotNull LocalDate date) {

    public String citation() {
        return "%s № %s of %s".formatted(type, number, date);
    }
}
