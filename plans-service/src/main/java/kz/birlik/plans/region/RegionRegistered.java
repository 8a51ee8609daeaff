package kz.birlik.plans.region;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;

/** A unit of the country entered the register, which the whole suite follows. */
public record RegionRegistered(
        UUID regionId, String kato, LocalizedText name, UUID parentId, LocalDate validFrom, LocalDate validTo)
        implements DomainEvent {

    @Override
    public String type() {
        return "kz.birlik.region.registered.v1";
    }

    @Override
    public String subject() {
        return regionId.toString();
    }
}
