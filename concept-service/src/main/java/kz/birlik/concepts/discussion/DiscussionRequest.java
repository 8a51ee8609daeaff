package kz.birlik.concepts.discussion;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a round on a published edition. */
@Schema(description = "A round of public discussion on a published edition.")
record DiscussionRequest(
        @NotNull @Min(1) Integer edition,

        @Schema(description = "First day; today when left out.")
        LocalDate opensOn,

        @NotNull @Schema(description = "Last day on which a comment is in time.")
        LocalDate until) {}
