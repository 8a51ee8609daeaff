package kz.birlik.kit.data.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import kz.birlik.kit.data.event.EventSettings;

/** Creates the topics a service owns: kept for ever, since a follower that comes later reads history from them. */
@ApplicationScoped
public class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaConnection kafka;
    private final EventSettings settings;

    public Topics(KafkaConnection kafka, EventSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /**
     * Creates the topic unless it is there; one that is there is left as it is.
     *
     * @throws KafkaException when the broker does not answer or refuses; try again
     */
    public void create(String name, int partitions) {
        var config = kafka.settings("birlik-topics");
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        var replicas = settings.replicationFactor().isPresent()
                ? Optional.of((short) settings.replicationFactor().getAsInt())
                : Optional.<Short>empty();
        var topic = new NewTopic(name, Optional.of(partitions), replicas)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        try (var admin = Admin.create(config)) {
            admin.createTopics(List.of(topic)).all().get(PATIENCE.toMillis() + 1000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topic " + name + " was not created", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("Topic " + name + " was not created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Topic " + name + " was not created", e);
        }
    }
}
