package kz.birlik.plans.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;

/**
 * Which rows become the plan.
 *
 * @param rows the word ALL, or the numbers of rows
 */
@Schema(name = "PlanImportCommitRequest")
public record CommitRequest(
        @NotNull @Schema(description = "\"ALL\" for every row UNDERSTOOD or GUESSED, or a list of row numbers")
        Object rows) {

    /** @return the numbers asked for, or nothing for all */
    Optional<Set<Integer>> chosen() {
        if ("ALL".equals(rows)) {
            return Optional.empty();
        }
        if (!(rows instanceof List<?> listed) || listed.isEmpty()) {
            throw new InvalidRequest("rows", "Say \"ALL\", or list the numbers of the rows.");
        }
        var numbers = new HashSet<Integer>();
        for (var row : listed) {
            if (!(row instanceof Integer number)) {
                throw new InvalidRequest("rows", "%s is no row number.".formatted(row));
            }
            numbers.add(number);
        }
        return Optional.of(numbers);
    }
}
