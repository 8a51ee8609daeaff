package kz.birlik.kit.data.inbox;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import kz.birlik.kit.data.event.Correlation;

/**
 * An event and what caused it, read from a record by the CloudEvents binding of Kafka in binary mode.
 *
 * @param correlation ids to carry on into whatever the event causes here
 */
record Envelope(ReceivedEvent event, Correlation correlation) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @return the type, or null when the record does not say */
    static String typeOf(RecordCopy record) {
        return record.header("ce_type");
    }

    /** @throws Undecodable naming what is missing or malformed */
    static Envelope of(RecordCopy record) {
        if (!"1.0".equals(required(record, "ce_specversion"))) {
            throw new Undecodable("ce_specversion is not 1.0");
        }
        var event = new ReceivedEvent(
                id(record),
                required(record, "ce_type"),
                required(record, "ce_source"),
                required(record, "ce_subject"),
                time(record),
                sequence(record),
                data(record));
        return new Envelope(
                event, Correlation.of(extension(record, "correlationid"), extension(record, "traceparent")));
    }

    private static UUID id(RecordCopy record) {
        var text = required(record, "ce_id");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Undecodable("ce_id '%s' is no UUID".formatted(text));
        }
    }

    private static java.time.Instant time(RecordCopy record) {
        var text = required(record, "ce_time");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Undecodable("ce_time '%s' is no RFC 3339 time".formatted(text));
        }
    }

    private static long sequence(RecordCopy record) {
        var text = extension(record, "sequence");
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Undecodable("sequence '%s' is no number".formatted(text));
        }
    }

    private static JsonNode data(RecordCopy record) {
        if (record.payload() == null) {
            throw new Undecodable("the record has no payload");
        }
        try {
            var data = JSON.readTree(record.payload());
            if (!data.isObject()) {
                throw new Undecodable("the payload is no JSON object");
            }
            return data;
        } catch (IOException e) {
            throw new Undecodable("the payload is no JSON: " + e.getMessage());
        }
    }

    private static String required(RecordCopy record, String header) {
        var value = record.header(header);
        if (value == null || value.isBlank()) {
            throw new Undecodable("header %s is missing".formatted(header));
        }
        return value;
    }

    // CloudEvents prefixes extension attributes too; publishers that are not ours sometimes do not.
    private static String extension(RecordCopy record, String name) {
        var prefixed = record.header("ce_" + name);
        return prefixed != null ? prefixed : record.header(name);
    }
}
