package kz.birlik.plans.concept;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import kz.birlik.kit.data.inbox.EventConsumer;

/** Transport only: hands each record of the concepts' topic to the handler, once. */
@ApplicationScoped
public class ConceptEvents {

    private final EventConsumer consumer;
    private final ConceptHandler handler;

    ConceptEvents(EventConsumer consumer, ConceptHandler handler) {
        this.consumer = consumer;
        this.handler = handler;
    }

    @Incoming("concepts")
    public CompletionStage<Void> receive(IncomingKafkaRecord<String, byte[]> record) {
        return consumer.consume(record, handler);
    }
}
