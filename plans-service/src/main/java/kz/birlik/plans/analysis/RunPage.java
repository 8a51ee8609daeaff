package kz.birlik.plans.analysis;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page for the OpenAPI document, which cannot name the parameter of a generic one. */
@Schema(name = "AnalysisRunPage")
record RunPage(
        List<RunLine> items,

        @Schema(nullable = true, description = "Path and query of the next page, null on the last")
        String next,

        @Schema(description = "Rows in all, only with withTotal=true")
        Long total) {}
