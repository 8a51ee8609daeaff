package kz.birlik.plans.feedback;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import kz.birlik.kit.data.inbox.EventConsumer;

/** Transport only: hands each record of the topic of feedback-service to the handler, once. */
@ApplicationScoped
public class FeedbackEvents {

    private final EventConsumer consumer;
    private final DispositionHandler handler;

    FeedbackEvents(EventConsumer consumer, DispositionHandler handler) {
        this.consumer = consumer;
        this.handler = handler;
    }

    @Incoming("feedback")
    public CompletionStage<Void> receive(IncomingKafkaRecord<String, byte[]> record) {
        return consumer.consume(record, handler);
    }
}
