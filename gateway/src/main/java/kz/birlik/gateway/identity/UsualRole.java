package kz.birlik.gateway.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import kz.birlik.kit.identity.Role;

/**
 * Whom the policies of the realm let through as it is shipped. Keycloak decides and may have been told otherwise since;
 * this is only for telling a refused caller whom to ask.
 */
enum UsualRole {
    CONCEPT_APPROVAL("POST", "/api/v1/concepts/[^/]+/approval", Role.CONCEPT_APPROVER),
    CONCEPT_REPEAL("POST", "/api/v1/concepts/[^/]+/repeal", Role.CONCEPT_APPROVER),
    RECORDED_ACTS("POST", "/api/v1/concepts/recorded-acts", Role.ADMIN),
    PLAN_APPROVAL("POST", "/api/v1/plans/[^/]+/approval", Role.PLAN_APPROVER),
    COMPLETION_REPORT("POST", "/api/v1/discussions/[^/]+/completion-report", Role.FEEDBACK_OFFICER),
    CALENDAR_DAY("PUT", "/api/v1/calendar/days/[^/]+", Role.ADMIN);

    private final String method;
    private final Pattern path;
    private final String role;

    UsualRole(String method, String path, String role) {
        this.method = method;
        this.path = Pattern.compile(path);
        this.role = role;
    }

    /** @return the role, empty for a method no policy is about */
    static Optional<String> of(String method, String path) {
        return Arrays.stream(values())
                .filter(each ->
                        each.method.equals(method) && each.path.matcher(path).matches())
                .map(each -> each.role)
                .findFirst();
    }
}
