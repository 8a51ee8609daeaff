package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;

/**
 * What an editor may change of a draft besides its table.
 *
 * @param conceptId the concept it carries out, or null for none
 */
@Schema(name = "PlanRequest")
public record PlanRequest(
        @NotNull @Schema(description = "At least one of kk and ru; at most 1,000 characters each")
        LocalizedText title,

        @NotNull @Schema(examples = "2026-01-01") LocalDate periodFrom,
        @NotNull @Schema(examples = "2026-12-31") LocalDate periodTo,
        UUID conceptId) {

    private static final int LONGEST_TITLE = 1000;

    /** @throws InvalidRequest as the import of a plan would */
    void demandValid() {
        if (title.kk() == null && title.ru() == null) {
            throw new InvalidRequest("title", "A title in Kazakh or Russian is needed.");
        }
        for (var text : Arrays.asList(title.kk(), title.ru(), title.en())) {
            if (text != null && text.length() > LONGEST_TITLE) {
                throw new InvalidRequest("title", "A title has at most %d characters.".formatted(LONGEST_TITLE));
            }
        }
        PlanPeriod.demandValid(periodFrom, periodTo);
    }
}
