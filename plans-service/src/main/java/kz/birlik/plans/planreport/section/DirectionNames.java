package kz.birlik.plans.planreport.section;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import kz.birlik.plans.planreport.facts.DirectionSums;
import kz.birlik.plans.planreport.facts.Studied;

/** The directions of the concepts that the plans carry out, in their order, and last what is tied to none. */
final class DirectionNames {

    private DirectionNames() {}

    /** @return name by direction; {@link DirectionSums#NONE} only when some measure is tied to none */
    static Map<UUID, String> of(Studied studied, Texts texts) {
        var names = new LinkedHashMap<UUID, String>();
        studied.facts()
                .concepts()
                .values()
                .forEach(concept -> concept.directions()
                        .forEach(direction -> names.put(
                                direction.id(),
                                texts.of("direction", direction.number(), texts.of(direction.title())))));
        var untied = studied.directions().counts().values().stream()
                .anyMatch(ofRegion -> ofRegion.containsKey(DirectionSums.NONE));
        if (untied) {
            names.put(DirectionSums.NONE, texts.of("direction.none"));
        }
        return names;
    }
}
