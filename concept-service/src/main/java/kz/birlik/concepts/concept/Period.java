package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;

/**
 * The years a concept states for itself, first and last day included. What it is in force for is another matter, since no
 * predecessor of the Assembly's chain reached its stated end.
 */
@Embeddable
@Schema(description = "The stated period, first and last day included.")
public record Period(
        @NotNull @Column(name = "period_from") LocalDate from,
        @NotNull @Column(name = "period_to") LocalDate to) {

    /** @throws InvalidRequest when it ends before it begins, or touches more than 50 years */
    void requireOrdered() {
        if (to.isBefore(from) || to.getYear() - from.getYear() >= 50) {
            throw new InvalidRequest("period.to", "`to` is not before `from`, and the period is at most 50 years.");
        }
    }

    /** @return every year the period touches */
    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }
}
