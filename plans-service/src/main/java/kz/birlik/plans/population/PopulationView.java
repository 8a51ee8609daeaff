package kz.birlik.plans.population;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a region, the earliest first. */
@Schema(name = "RegionPopulation")
public record PopulationView(
        UUID regionId,

        @Schema(description = "KATO code of the region", examples = "110000000")
        String kato,

        @Schema(description = "The last one not later than a day is the one of that day")
        List<PopulationFigure> figures) {}
