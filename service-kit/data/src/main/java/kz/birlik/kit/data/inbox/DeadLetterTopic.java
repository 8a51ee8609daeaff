package kz.birlik.kit.data.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import kz.birlik.kit.data.kafka.KafkaConnection;
import kz.birlik.kit.data.kafka.Topics;

/** Publishes dead letters beside the topic they come from, for tools that watch topics and not our tables. */
@ApplicationScoped
class DeadLetterTopic {

    private final KafkaConnection kafka;
    private final Topics topics;
    private final String service;
    private final Set<String> created = new HashSet<>();
    private KafkaProducer<String, byte[]> producer;

    DeadLetterTopic(KafkaConnection kafka, Topics topics, @ConfigProperty(name = "birlik.service") String service) {
        this.kafka = kafka;
        this.topics = topics;
        this.service = service;
    }

    /** @throws KafkaException when the broker does not take it; nothing is lost, since the record is not acknowledged */
    synchronized void send(RecordCopy record, Map<String, String> why) {
        var topic = record.topic() + ".dlq." + service;
        if (!created.contains(topic)) {
            topics.create(topic, 1);
            created.add(topic);
        }
        try {
            send(topic, record, record.payload(), why);
        } catch (RecordTooLargeException tooLarge) {
            // With its reason the record is larger than when it came; the table has it whole.
            send(topic, record, null, why);
        }
    }

    private void send(String topic, RecordCopy record, byte[] payload, Map<String, String> why) {
        var message = new ProducerRecord<>(topic, null, record.key(), payload);
        record.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        why.forEach((name, value) -> message.headers().add("dead-letter-" + name, value.getBytes(UTF_8)));
        try {
            producer().send(message).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafkaFault
                    ? kafkaFault
                    : new KafkaException("No dead letter was sent to " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("No dead letter was sent to " + topic, e);
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            var config = new HashMap<>(kafka.settings(service + "-dead-letters"));
            config.put(ProducerConfig.ACKS_CONFIG, "all");
            config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
