package kz.birlik.kit.data.sample;

import kz.birlik.kit.data.event.DomainEvent;

/** What the sample publishes; a text of "poison" is what its handler cannot take in. */
public record SampleNoted(String sampleId, int number, String text) implements DomainEvent {

    public static final String TYPE = "kz.birlik.sample.noted.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return sampleId;
    }
}
