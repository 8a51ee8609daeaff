package kz.birlik.gateway.route;

import static kz.birlik.gateway.route.Destination.CONCEPT_SERVICE;
import static kz.birlik.gateway.route.Destination.FEEDBACK_SERVICE;
import static kz.birlik.gateway.route.Destination.GATEWAY;
import static kz.birlik.gateway.route.Destination.PLANS_SERVICE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The routes of the suite: the first segment below {@code /api/v1/} decides; what is not here does not exist. */
public final class RouteTable {

    private static final String API = "/api/v1/";

    private static final Map<String, Destination> FIRST_SEGMENT = Map.ofEntries(
            Map.entry("concepts", CONCEPT_SERVICE),
            Map.entry("concept-templates", CONCEPT_SERVICE),
            Map.entry("regions", PLANS_SERVICE),
            Map.entry("bodies", PLANS_SERVICE),
            Map.entry("plans", PLANS_SERVICE),
            Map.entry("measures", PLANS_SERVICE),
            Map.entry("reports", PLANS_SERVICE),
            Map.entry("report-calendar", PLANS_SERVICE),
            Map.entry("plan-imports", PLANS_SERVICE),
            Map.entry("analysis-runs", PLANS_SERVICE),
            Map.entry("analysis-rulesets", PLANS_SERVICE),
            Map.entry("proposals", PLANS_SERVICE),
            Map.entry("plan-reports", PLANS_SERVICE),
            Map.entry("discussions", FEEDBACK_SERVICE),
            Map.entry("comments", FEEDBACK_SERVICE),
            Map.entry("appeals", FEEDBACK_SERVICE),
            Map.entry("calendar", FEEDBACK_SERVICE),
            Map.entry("statistics", FEEDBACK_SERVICE));

    private static final Set<String> OWN = Set.of("/", "/health", "/openapi", "/docs", "/api/v1/me", "/api/v1/events");
    private static final Set<String> OWN_TREES = Set.of("/openapi/", "/docs/");

    private RouteTable() {}

    /** @param path one that {@code PathGuard} let through */
    public static Optional<Destination> destinationOf(String path) {
        if (OWN.contains(path) || OWN_TREES.stream().anyMatch(path::startsWith)) {
            return Optional.of(GATEWAY);
        }
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', API.length());
        var first = path.substring(API.length(), end < 0 ? path.length() : end);
        return Optional.ofNullable(FIRST_SEGMENT.get(first));
    }
}
