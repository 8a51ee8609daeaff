package kz.birlik.kit.data.sample;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import kz.birlik.kit.data.inbox.EventConsumer;

/** The transport, as a service writes it. */
@ApplicationScoped
class SampleEvents {

    private final EventConsumer consumer;
    private final SampleHandler handler;

    SampleEvents(EventConsumer consumer, SampleHandler handler) {
        this.consumer = consumer;
        this.handler = handler;
    }

    @Incoming("samples")
    CompletionStage<Void> on(IncomingKafkaRecord<String, byte[]> record) {
        return consumer.consume(record, handler);
    }
}
