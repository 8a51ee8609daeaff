package kz.birlik.plans.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many measures of a table cannot be shown in a language. */
@Schema(name = "MissingTitles")
public record MissingTitles(
        @Schema(description = "Measures without a title in Kazakh", examples = "0")
        long kk,

        @Schema(description = "Measures without a title in Russian", examples = "12")
        long ru) {

    /** @return null when every measure is named in both, so that answers tell a lack only */
    MissingTitles orNull() {
        return kk == 0 && ru == 0 ? null : this;
    }
}
