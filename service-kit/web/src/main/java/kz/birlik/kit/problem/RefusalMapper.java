package kz.birlik.kit.problem;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** The one place where a refusal of the domain becomes an HTTP answer. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return problemOf(refusal);
    }

    /** The same for mappers of what is no refusal yet but means one. */
    public static HttpProblem problemOf(Refusal refusal) {
        var problem = HttpProblem.builder()
                .withType(refusal.type().uri())
                .withTitle(refusal.type().code())
                .withStatus(refusal.type().status())
                .withDetail(refusal.detail());
        refusal.members().forEach(problem::with);
        return problem.build();
    }
}
