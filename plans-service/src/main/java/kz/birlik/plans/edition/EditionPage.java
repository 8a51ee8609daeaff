package kz.birlik.plans.edition;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All editions of a plan, first to last; there are few, so they are one page. */
@Schema(name = "PlanEditionPage")
record EditionPage(
        List<EditionView> items,

        @com.fasterxml.jackson.annotation.JsonInclude
        @Schema(nullable = true, description = "Always null: there is one page")
        String next) {}
