package kz.birlik.feedback.concept;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import kz.birlik.kit.data.inbox.EventConsumer;

/** Takes the records of concept-service off the topic. */
@ApplicationScoped
class ConceptEvents {

    private final EventConsumer consumer;
    private final ConceptHandler handler;

    ConceptEvents(EventConsumer consumer, ConceptHandler handler) {
        this.consumer = consumer;
        this.handler = handler;
    }

    @Incoming("concepts")
    CompletionStage<Void> on(IncomingKafkaRecord<String, byte[]> record) {
        return consumer.consume(record, handler);
    }
}
