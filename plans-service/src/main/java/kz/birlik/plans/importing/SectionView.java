package kz.birlik.plans.importing;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A section row of the file and the direction of the concept that its measures will belong to. */
@Schema(name = "ImportSection")
public record SectionView(
        @Schema(description = "The section row, word for word")
        String section,

        @Schema(description = "Direction its measures get at the commit; absent for none")
        UUID directionId,

        String directionNumber,
        LocalizedText directionTitle,

        @Schema(description = "CONFIRMED by an editor, else proposed by NUMBER or TITLE, else NONE was found")
        Basis basis,

        LocalizedText basisLabel) {

    SectionView(String section, UUID directionId, String directionNumber, LocalizedText directionTitle, Basis basis) {
        this(section, directionId, directionNumber, directionTitle, basis, Labels.of(basis));
    }

    /** Why it is that direction. */
    public enum Basis {
        CONFIRMED,
        NUMBER,
        TITLE,
        NONE
    }
}
