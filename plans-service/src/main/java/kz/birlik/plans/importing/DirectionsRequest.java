package kz.birlik.plans.importing;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sections of the file mean; sections not named keep what is proposed for them. */
@Schema(name = "ImportDirectionsRequest")
public record DirectionsRequest(@NotNull @Size(max = 1000) List<@NotNull ConfirmedDirection> directions) {}
