package kz.birlik.gateway.feed;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;

/** Which types anyone may read, as their schema says with {@code x-public}; a type without a schema is not public. */
@ApplicationScoped
class PublicTypes {

    private static final Logger LOG = Logger.getLogger(PublicTypes.class);
    private static final Pattern TYPE = Pattern.compile("kz\\.birlik\\.[a-z]+\\.[a-z-]+\\.v[0-9]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    boolean isPublic(String type) {
        return TYPE.matcher(type).matches() && known.computeIfAbsent(type, PublicTypes::read);
    }

    private static boolean read(String type) {
        var loader = Thread.currentThread().getContextClassLoader();
        loader = loader == null ? PublicTypes.class.getClassLoader() : loader;
        try (var schema = loader.getResourceAsStream("event-schemas/" + type + ".schema.json")) {
            return schema != null && JSON.readTree(schema).path("x-public").asBoolean(false);
        } catch (IOException broken) {
            LOG.errorf(broken, "The schema of %s cannot be read: it is not shown", type);
            return false;
        }
    }
}
