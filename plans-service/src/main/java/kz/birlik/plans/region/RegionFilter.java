package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of regions may be narrowed. */
public class RegionFilter {

    @QueryParam("asOf")
    @Parameter(description = "Day on which the regions exist; today when absent", example = "2026-01-15")
    LocalDate asOf;

    @QueryParam("level")
    @Min(1)
    @Max(9)
    @Parameter(
            description =
                    "How deep the units lie: 1 oblasts and cities of the republic, 2 districts and cities of oblasts",
            example = "2")
    Integer level;

    @QueryParam("kind")
    @Parameter(description = "What the units are")
    RegionKind kind;

    @QueryParam("parent")
    @Parameter(description = "Id of the unit they lie in directly")
    UUID parent;

    @QueryParam("kato")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "KATO code", example = "110000000")
    String kato;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(description = "Part of the name they have now, in any language and case", example = "ақмола")
    String q;

    @QueryParam("verified")
    @Parameter(description = "Whether every member was found in a public source")
    Boolean verified;

    /** Who asks for nothing in particular means the regions and not the sixteen thousand places within them. */
    Integer level() {
        var particular = kind != null || parent != null || kato != null || q != null;
        return level == null && !particular ? Integer.valueOf(1) : level;
    }
}
