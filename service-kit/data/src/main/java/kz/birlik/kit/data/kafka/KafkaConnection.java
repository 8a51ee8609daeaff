package kz.birlik.kit.data.kafka;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.CommonClientConfigs;

/** How this service reaches the broker: every {@code kafka.*} setting, as the incoming channels use them too. */
@ApplicationScoped
public class KafkaConnection {

    private final Map<String, Object> defaults;

    public KafkaConnection(@Identifier("default-kafka-broker") Map<String, Object> defaults) {
        this.defaults = defaults;
    }

    /** @param client what this client is, for the broker's logs */
    public Map<String, Object> settings(String client) {
        var settings = new HashMap<>(defaults);
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, client);
        return settings;
    }
}
