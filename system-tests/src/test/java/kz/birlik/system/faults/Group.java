package kz.birlik.system.faults;

import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

import kz.birlik.stack.Service;

/** How far a service has come with the topics it follows. */
final class Group {

    private final String bootstrapServers;
    private final String name;

    Group(String bootstrapServers, Service service) {
        this.bootstrapServers = bootstrapServers;
        this.name = service.module();
    }

    /** @return whether the service has dealt with the record and said so */
    boolean hasTaken(RecordMetadata record) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            var committed = admin.listConsumerGroupOffsets(name)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(record.topic(), record.partition()));
            return committed != null && committed.offset() > record.offset();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
