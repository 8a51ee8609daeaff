package kz.birlik.stack;

import java.util.Optional;

/** The services of the suite: their modules, which are also their names, and their databases. */
public enum Service {
    CONCEPT("concept-service", Endpoint.CONCEPT, "concepts"),
    PLANS("plans-service", Endpoint.PLANS, "plans"),
    FEEDBACK("feedback-service", Endpoint.FEEDBACK, "feedback"),
    GATEWAY("gateway", Endpoint.GATEWAY, null);

    private final String module;
    private final Endpoint endpoint;
    private final String database;

    Service(String module, Endpoint endpoint, String database) {
        this.module = module;
        this.endpoint = endpoint;
        this.database = database;
    }

    public String module() {
        return module;
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    /** Empty for the gateway, which stores nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }
}
