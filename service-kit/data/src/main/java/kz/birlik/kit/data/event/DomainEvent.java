package kz.birlik.kit.data.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A fact other services and systems may build on. Implement it by a record: the record's components are the payload, so
 * whatever stands there is published for good. Never put personal data in it.
 */
public interface DomainEvent {

    /** @return {@code kz.birlik.<aggregate>.<past-tense>.v1}, as in {@code contracts/events} */
    @JsonIgnore
    String type();

    /** @return id of the aggregate: the record key, within which order is kept */
    @JsonIgnore
    String subject();
}
