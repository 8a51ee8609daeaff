package kz.birlik.plans.body;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.measure.executor.ExecutorParser;

/** Shows what an import would make of the words of a plan: the same parser, the same names. */
@ApplicationScoped
class BodyResolution {

    private final BodyRegister register;
    private final BodyRepository bodies;
    private final BusinessClock clock;

    BodyResolution(BodyRegister register, BodyRepository bodies, BusinessClock clock) {
        this.register = register;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param asOf the day, or null for today */
    @Transactional
    ResolutionView resolve(String words, String region, LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        var executors = new ExecutorParser(register.names(day)).parse(words, region);
        var codes = executors.stream()
                .map(executor -> executor.body())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, ResolutionView.Registered> byCode = bodies.byCodes(codes).stream()
                .collect(toMap(row -> row.body().code, row -> ResolutionView.Registered.of(row, day)));
        var shown = executors.stream()
                .map(executor -> new ResolutionView.Executor(
                        executor.name(), byCode.get(executor.body()), executor.byAgreement(), executor.lead()))
                .toList();
        var known =
                (int) shown.stream().filter(executor -> executor.body() != null).count();
        return new ResolutionView(words, region, day, shown, known, shown.size() - known);
    }
}
