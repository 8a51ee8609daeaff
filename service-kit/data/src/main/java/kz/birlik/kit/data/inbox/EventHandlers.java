package kz.birlik.kit.data.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

/** The handlers of this service by name, for replays. */
@ApplicationScoped
class EventHandlers {

    private final Map<String, EventHandler> byName = new ConcurrentHashMap<>();

    EventHandlers(@All List<EventHandler> beans) {
        beans.forEach(this::remember);
    }

    void remember(EventHandler handler) {
        byName.putIfAbsent(handler.name(), handler);
    }

    Optional<EventHandler> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
