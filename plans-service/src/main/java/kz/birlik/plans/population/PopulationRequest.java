package kz.birlik.plans.population;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;

/** All figures of a region; those left out are removed. */
@Schema(name = "PopulationRequest")
public record PopulationRequest(
        @NotNull @Size(max = 300) @Valid List<@NotNull PopulationFigure> figures) {

    void demandValid() {
        var days = new HashSet<LocalDate>();
        for (var figure : figures) {
            if (!days.add(figure.on())) {
                throw new InvalidRequest("figures", "There are two figures of %s.".formatted(figure.on()));
            }
            if (figure.verified() && figure.synthetic()) {
                throw new InvalidRequest(
                        "figures", "The figure of %s cannot be verified and made up.".formatted(figure.on()));
            }
        }
    }
}
