package kz.birlik.plans.likeness;

import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * A measure as far as likeness goes.
 *
 * @param title in Kazakh, in Russian or in both; English is not read
 * @param home name of the region whose plan it stands in, which says nothing of the measure when the title repeats it; empty for the
 *     republic
 */
public record Wording(UUID id, LocalizedText title, LocalizedText home) {

    public static final LocalizedText REPUBLIC = new LocalizedText(null, null, null);
}
