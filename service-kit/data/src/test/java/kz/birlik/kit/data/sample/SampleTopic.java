package kz.birlik.kit.data.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import kz.birlik.kit.data.event.EventSettings;
import kz.birlik.kit.data.kafka.KafkaConnection;
import kz.birlik.kit.data.kafka.Topics;

/** Puts records into the topic from outside, past the outbox: what another service, or a careless one, may send. */
@ApplicationScoped
public class SampleTopic {

    private final KafkaConnection kafka;
    private final Topics topics;
    private final EventSettings settings;
    private KafkaProducer<String, byte[]> producer;

    SampleTopic(KafkaConnection kafka, Topics topics, EventSettings settings) {
        this.kafka = kafka;
        this.topics = topics;
        this.settings = settings;
    }

    public static Map<String, String> headers(UUID id, String subject, long sequence) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", SampleNoted.TYPE);
        headers.put("ce_source", "/elsewhere");
        headers.put("ce_subject", subject);
        headers.put("ce_time", "2026-01-15T10:00:00Z");
        headers.put("ce_sequence", Long.toString(sequence));
        return headers;
    }

    public void send(UUID id, String subject, long sequence, int number, String text) {
        var payload = "{\"sampleId\":\"%s\",\"number\":%d,\"text\":\"%s\",\"added\":\"later\"}"
                .formatted(subject, number, text);
        send(subject, headers(id, subject, sequence), payload);
    }

    public synchronized void send(String key, Map<String, String> headers, String payload) {
        if (producer == null) {
            topics.create(settings.topic().orElseThrow(), settings.partitions());
            producer =
                    new KafkaProducer<>(kafka.settings("outsider"), new StringSerializer(), new ByteArraySerializer());
        }
        var record = new ProducerRecord<>(
                settings.topic().orElseThrow(), key, payload == null ? null : payload.getBytes(UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
