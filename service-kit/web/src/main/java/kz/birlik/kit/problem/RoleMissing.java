package kz.birlik.kit.problem;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;

/** A token that is good, of a caller who has none of the roles: tells which of them the operation asks for. */
@Provider
@Priority(RoleMissing.BEFORE_THE_EXTENSION)
public class RoleMissing extends ExceptionMapperBase<ForbiddenException> {

    /** The extension registers its mapper of the same exception at 999, not at the priority it states. */
    static final int BEFORE_THE_EXTENSION = 900;

    private final ResourceInfo resource;

    public RoleMissing(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    protected HttpProblem toProblem(ForbiddenException missing) {
        return HttpProblem.builder()
                .withType(new ProblemType("forbidden", 403).uri())
                .withTitle("forbidden")
                .withStatus(403)
                .withDetail(detail())
                .build();
    }

    private String detail() {
        var method = resource.getResourceMethod();
        var asked = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (asked == null) {
            return "This operation is open to nobody.";
        }
        var roles = Arrays.stream(asked.value()).sorted().toList();
        return roles.size() == 1
                ? "This operation asks for the role %s; the token does not carry it.".formatted(roles.get(0))
                : "This operation asks for one of the roles %s; the token carries none of them."
                        .formatted(String.join(", ", roles));
    }
}
