package kz.birlik.plans.likeness;

import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * A measure as far as likeness goes: place, time, body and money never decide whether two say the same.
 *
 * @param title in Kazakh, in Russian or in both; English is not read
 * @param home name of the region whose plan it stands in, which says nothing of the measure when the title repeats it;
 *     {@link #REPUBLIC} for a plan of the republic
 */
public record Wording(UUID id, LocalizedText title, LocalizedText home) {

    public static final LocalizedText REPUBLIC = new LocalizedText(null, null, null);

    /** A measure of which only the title is known. */
    public static Wording of(UUID id, LocalizedText title) {
        return new Wording(id, title, REPUBLIC);
    }
}
