package kz.birlik.stack;

import java.util.Optional;

/** The services of the suite: their modules, which are also their names, and their databases. */
public enum Service {
    CONCEPT("concept-service", Endpoint.CONCEPT, Endpoint.CONCEPT, "concepts"),
    PLANS("plans-service", Endpoint.PLANS, Endpoint.PLANS, "plans"),
    FEEDBACK("feedback-service", Endpoint.FEEDBACK, Endpoint.FEEDBACK, "feedback"),
    GATEWAY("gateway", Endpoint.GATEWAY, Endpoint.GATEWAY_MANAGEMENT, null);

    private final String module;
    private final Endpoint endpoint;
    private final Endpoint management;
    private final String database;

    Service(String module, Endpoint endpoint, Endpoint management, String database) {
        this.module = module;
        this.endpoint = endpoint;
        this.management = management;
        this.database = database;
    }

    public String module() {
        return module;
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    /** Where health and metrics are; the gateway keeps {@code /q} from its door. */
    public Endpoint management() {
        return management;
    }

    /** Empty for the gateway, which stores nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }
}
