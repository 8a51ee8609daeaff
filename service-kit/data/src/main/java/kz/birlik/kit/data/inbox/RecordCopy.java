package kz.birlik.kit.data.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;

/** A record as it came, independent of the client that read it; also what a dead letter keeps. */
record RecordCopy(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] payload) {

    static RecordCopy of(IncomingKafkaRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.getHeaders()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return new RecordCopy(
                record.getTopic(),
                record.getPartition(),
                record.getOffset(),
                record.getKey(),
                headers,
                record.getPayload());
    }

    String header(String name) {
        return headers.get(name);
    }

    /** Where it stands, and nothing of what is in it: logs are read by more people than topics. */
    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
