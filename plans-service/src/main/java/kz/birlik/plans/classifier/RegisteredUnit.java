package kz.birlik.plans.classifier;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.region.RegionKind;

/**
 * A unit as the register has it.
 *
 * @param changedFrom the day since which name, kind and parent are these, or null when they always were
 */
record RegisteredUnit(
        UUID id,
        String kato,
        int level,
        RegionKind kind,
        LocalizedText name,
        UUID parentId,
        LocalDate validFrom,
        LocalDate changedFrom) {

    /** @return the first day on which it is as it is */
    LocalDate since() {
        return changedFrom == null ? validFrom : changedFrom;
    }

    RegisteredUnit moved(LocalizedText newName, RegionKind newKind, UUID newParent, int newLevel, LocalDate on) {
        return new RegisteredUnit(
                id, kato, newLevel, newKind, newName, newParent, validFrom, on.isAfter(validFrom) ? on : null);
    }
}
