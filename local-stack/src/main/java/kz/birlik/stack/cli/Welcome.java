package kz.birlik.stack.cli;

import java.util.List;
import java.util.Set;

import kz.birlik.stack.Endpoint;
import kz.birlik.stack.SuiteSettings;

/** What a newcomer needs once the suite is up: where to look and as whom. */
final class Welcome {
    /** The users of the development realm; each one's password is the name. */
    static final List<List<String>> USERS = List.of(
            List.of("citizen1, citizen2", "citizen"),
            List.of("editor", "concept-editor, body APK"),
            List.of("approver", "concept-approver, plan-approver"),
            List.of("agreement", "agreement-officer, body MNE"),
            List.of("officer", "feedback-officer, body MKI"),
            List.of("officer2", "feedback-officer, body MNE"),
            List.of("moderator", "moderator"),
            List.of("akmola", "plan-editor, region 110000000"),
            List.of("pavlodar", "plan-editor, region 550000000"),
            List.of("abai, aktobe, almaty-region", "plan-editor, regions 100000000, 150000000, 190000000"),
            List.of("atyrau, west-kazakhstan, zhambyl", "plan-editor, regions 230000000, 270000000, 310000000"),
            List.of("jetisu, karaganda, kostanay", "plan-editor, regions 330000000, 350000000, 390000000"),
            List.of("kyzylorda, mangystau, north-kazakhstan", "plan-editor, regions 430000000, 470000000, 590000000"),
            List.of("turkistan, ulytau, east-kazakhstan", "plan-editor, regions 610000000, 620000000, 630000000"),
            List.of("astana, almaty, shymkent", "plan-editor, regions 710000000, 750000000, 790000000"),
            List.of("republic", "plan-editor, body MKI, any level"),
            List.of("collector", "plan-collector, body MKI"),
            List.of("analyst", "analyst"),
            List.of("auditor", "auditor"),
            List.of("admin", "admin"));

    /** From where the development realm allows a log-in in a browser. */
    private static final Set<Integer> LOG_IN_PORTS = Set.of(8080, 3000, 5173);

    private Welcome() {}

    /** @param end how the reader ends this suite */
    static String text(SuiteSettings settings, String end) {
        var text = new StringBuilder();
        row(text, "API", settings.url(Endpoint.GATEWAY) + "/api/v1");
        row(text, "event feed", settings.url(Endpoint.GATEWAY) + "/api/v1/events");
        row(text, "OpenAPI", settings.url(Endpoint.GATEWAY) + "/openapi");
        row(text, "Swagger UI", settings.url(Endpoint.GATEWAY) + "/docs" + logIn(settings));
        row(text, "health", settings.url(Endpoint.GATEWAY) + "/health");
        for (var service : List.of(Endpoint.CONCEPT, Endpoint.PLANS, Endpoint.FEEDBACK)) {
            row(text, service.title(), settings.url(service) + "/q/health");
        }
        row(text, "Keycloak", settings.url(Endpoint.KEYCLOAK) + "/admin  (admin / admin)");
        row(
                text,
                "PostgreSQL",
                "127.0.0.1:" + settings.port(Endpoint.POSTGRES)
                        + "  concepts, plans, feedback (user and password: the name)");
        row(text, "Kafka", "127.0.0.1:" + settings.port(Endpoint.KAFKA));
        text.append("\nUsers of the development realm (password = user name):\n");
        USERS.forEach(user -> row(text, user.get(0), user.get(1)));
        text.append("\nAnother government system (client credentials, secret = client name):\n");
        row(text, "gov-system-demo", "integration");
        text.append("\nNext: ./birlik demo   ./birlik status   ./birlik logs NAME   ./birlik clock +15d\nEnd:  " + end);
        return text.toString();
    }

    private static String logIn(SuiteSettings settings) {
        return LOG_IN_PORTS.contains(settings.port(Endpoint.GATEWAY))
                ? ""
                : "  (logging in there needs the gateway at port 8080, 3000 or 5173)";
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append(String.format("  %-18s  %s%n", name, value));
    }
}
