package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;

/** A body entered the register, which the whole suite follows. */
public record BodyRegistered(
        UUID bodyId, String code, LocalizedText name, LocalDate validFrom, LocalDate validTo, String regionKato)
        implements DomainEvent {

    @Override
    public String type() {
        return "kz.birlik.body.registered.v1";
    }

    @Override
    public String subject() {
        return bodyId.toString();
    }
}
