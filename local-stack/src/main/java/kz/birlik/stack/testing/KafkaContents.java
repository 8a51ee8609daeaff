package kz.birlik.stack.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;

import kz.birlik.stack.StackFailure;

/** Empties a broker between two starts of Quarkus: a fresh database next to yesterday's events would be nobody's state. */
final class KafkaContents {
    private KafkaContents() {}

    /** Groups stay, but the broker forgets their offsets together with the topics. */
    static void clear(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
        } catch (ExecutionException e) {
            throw new StackFailure("Cannot empty Kafka at " + bootstrapServers + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while emptying Kafka");
        }
    }
}
