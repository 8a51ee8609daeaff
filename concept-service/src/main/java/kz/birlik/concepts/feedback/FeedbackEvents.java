package kz.birlik.concepts.feedback;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import kz.birlik.kit.data.inbox.EventConsumer;

/** Brings the events of feedback-service to their handler. */
@ApplicationScoped
class FeedbackEvents {

    private final EventConsumer consumer;
    private final FeedbackHandler handler;

    FeedbackEvents(EventConsumer consumer, FeedbackHandler handler) {
        this.consumer = consumer;
        this.handler = handler;
    }

    @Incoming("feedback")
    CompletionStage<Void> on(IncomingKafkaRecord<String, byte[]> record) {
        return consumer.consume(record, handler);
    }
}
