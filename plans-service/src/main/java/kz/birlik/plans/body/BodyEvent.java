package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.text.LocalizedText;

/** What becomes of bodies, which the whole suite follows. */
public sealed interface BodyEvent extends DomainEvent {

    UUID bodyId();

    @Override
    default String subject() {
        return bodyId().toString();
    }

    /** A body entered the register. */
    record Registered(
            UUID bodyId, String code, LocalizedText name, LocalDate validFrom, LocalDate validTo, String regionKato)
            implements BodyEvent {
        @Override
        public String type() {
            return "kz.birlik.body.registered.v1";
        }
    }

    /** What the register says of it became another; all of it as it is now. */
    record Changed(
            UUID bodyId,
            String code,
            LocalizedText name,
            boolean byAgreement,
            LocalDate validFrom,
            LocalDate validTo,
            String regionKato,
            List<String> aliases)
            implements BodyEvent {
        @Override
        public String type() {
            return "kz.birlik.body.changed.v1";
        }
    }

    /** It ceases to be on that day; its plans stay its own. */
    record Dissolved(UUID bodyId, String code, LocalDate on, UUID successorId, String successorCode)
            implements BodyEvent {
        @Override
        public String type() {
            return "kz.birlik.body.dissolved.v1";
        }
    }
}
