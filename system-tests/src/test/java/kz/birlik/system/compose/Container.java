package kz.birlik.system.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One entry below {@code services}. */
record Container(String name, Map<String, Object> settings) {

    Object setting(String key) {
        return settings.get(key);
    }

    /** @return the module of this repository that runs in it */
    String module() {
        return (String) map(map(settings.get("build")).get("args")).get("SERVICE");
    }

    Map<String, String> environment() {
        return map(settings.get("environment")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    /** @return the condition for each container that it waits for */
    Map<String, Object> waitsFor() {
        return map(settings.get("depends_on")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> map(entry.getValue()).get("condition")));
    }

    Map<String, Object> healthCheck() {
        return map(settings.get("healthcheck"));
    }

    List<String> ports() {
        return list("ports");
    }

    List<String> volumes() {
        return list("volumes");
    }

    @SuppressWarnings("unchecked")
    List<String> list(String key) {
        return (List<String>) settings.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
