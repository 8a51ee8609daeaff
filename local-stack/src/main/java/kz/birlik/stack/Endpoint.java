package kz.birlik.stack;

/** Every port the suite listens on, with its place on a laptop and the setting that moves it. */
public enum Endpoint {
    GATEWAY("gateway", 8080),
    GATEWAY_MANAGEMENT("the gateway's management", 9080),
    CONCEPT("concept-service", 8081),
    PLANS("plans-service", 8082),
    FEEDBACK("feedback-service", 8083),
    POSTGRES("PostgreSQL", 5433),
    KAFKA("Kafka", 9092),
    KAFKA_CONTROLLER("Kafka's controller", 9093),
    KEYCLOAK("Keycloak", 8180),
    KEYCLOAK_MANAGEMENT("Keycloak's management", 9180);

    private final String title;
    private final int usual;

    Endpoint(String title, int usual) {
        this.title = title;
        this.usual = usual;
    }

    public String title() {
        return title;
    }

    public int usual() {
        return usual;
    }

    /** Name of the environment variable. */
    public String setting() {
        return "BIRLIK_PORT_" + name();
    }
}
