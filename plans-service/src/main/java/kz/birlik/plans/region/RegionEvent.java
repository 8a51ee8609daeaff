package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;

/** What becomes of the units on which plans are made, as others follow it; deeper units are told of by the import that brings them. */
public sealed interface RegionEvent extends DomainEvent {

    UUID regionId();

    @Override
    default String subject() {
        return regionId().toString();
    }

    /** A unit entered the register. */
    record Registered(
            UUID regionId,
            String kato,
            int level,
            RegionKind kind,
            LocalizedText name,
            UUID parentId,
            LocalDate validFrom,
            LocalDate validTo)
            implements RegionEvent {
        @Override
        public String type() {
            return "kz.birlik.region.registered.v1";
        }
    }

    /** Its name, its parent or its end became another; all of it as it is now. */
    record Changed(
            UUID regionId,
            String kato,
            int level,
            RegionKind kind,
            LocalizedText name,
            UUID parentId,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate changedFrom)
            implements RegionEvent {
        @Override
        public String type() {
            return "kz.birlik.region.changed.v1";
        }
    }
}
