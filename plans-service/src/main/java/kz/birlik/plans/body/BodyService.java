package kz.birlik.plans.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.region.Region;
import kz.birlik.plans.region.RegionRepository;

/** Keeps the register of bodies; one method is one use case. */
@ApplicationScoped
class BodyService {

    private final BodyRepository bodies;
    private final BodyReading reading;
    private final RegionRepository regions;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Audit audit;

    BodyService(
            BodyRepository bodies,
            BodyReading reading,
            RegionRepository regions,
            BusinessClock clock,
            Outbox outbox,
            Audit audit) {
        this.bodies = bodies;
        this.reading = reading;
        this.regions = regions;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @throws Conflict {@code code-taken}: a code names one body for good, so that old plans stay understood */
    @Transactional
    Versioned<BodyView> register(BodyRegistration request) {
        var facts = request.facts();
        facts.demandValidOf(request.code());
        bodies.lockNames();
        if (bodies.byCode(request.code()).isPresent()) {
            throw new Conflict("code-taken", "A body with the code %s is there already.".formatted(request.code()));
        }
        var body = new Body(Ids.next(), request.code(), facts, region(facts.region()));
        bodies.persist(body);
        nameAnew(body, AliasesRequest.normalised(request.aliases() == null ? List.of() : request.aliases()));
        bodies.flush();
        audit.record("body-registered", "body", body.id, null, Map.of("code", body.code, "facts", facts));
        outbox.record(body.registered(facts.region()));
        return reading.read(body.id);
    }

    @Transactional
    Versioned<BodyView> edit(UUID id, LongConsumer precondition, BodyRequest facts) {
        var body = bodies.get(id);
        precondition.accept(body.version);
        facts.demandValidOf(body.code);
        body.edit(facts, region(facts.region()));
        bodies.flush();
        audit.record("body-changed", "body", id, null, Map.of("code", body.code, "facts", facts));
        return changed(id);
    }

    /** Gives the body these names and no others; the names belong to its version. */
    @Transactional
    Versioned<BodyView> name(UUID id, LongConsumer precondition, AliasesRequest request) {
        bodies.lockNames();
        var body = bodies.get(id);
        precondition.accept(body.version);
        bodies.getEntityManager().lock(body, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var names = AliasesRequest.normalised(request.aliases());
        nameAnew(body, names);
        bodies.flush();
        audit.record("body-named", "body", id, null, Map.of("code", body.code, "aliases", names));
        return changed(id);
    }

    @Transactional
    Versioned<BodyView> dissolve(UUID id, LongConsumer precondition, DissolutionRequest request) {
        var body = bodies.get(id);
        precondition.accept(body.version);
        var successor = request.successor() == null ? null : successor(request.successor());
        body.dissolve(request.on(), successor);
        bodies.flush();
        var successorCode = successor == null ? null : successor.code;
        audit.record(
                "body-dissolved",
                "body",
                id,
                request.basis(),
                Map.of("code", body.code, "on", request.on().toString(), "successor", String.valueOf(successorCode)));
        outbox.record(new BodyEvent.Dissolved(id, body.code, request.on(), body.successorId, successorCode));
        return reading.read(id);
    }

    private Versioned<BodyView> changed(UUID id) {
        var shown = reading.read(id);
        var now = shown.view();
        outbox.record(new BodyEvent.Changed(
                id,
                now.code(),
                now.name(),
                now.byAgreement(),
                now.validFrom(),
                now.validTo(),
                now.region(),
                now.aliases()));
        return shown;
    }

    private void nameAnew(Body body, Set<String> names) {
        for (var taken : bodies.aliases(names)) {
            if (!body.id.equals(taken.bodyId)) {
                throw new Conflict(
                        "alias-taken",
                        "«%s» stands for %s already; one name cannot stand for two."
                                .formatted(taken.alias, owner(taken)),
                        Map.of("alias", taken.alias));
            }
        }
        var kept = bodies.aliasesOf(List.of(body.id));
        kept.stream().filter(alias -> !names.contains(alias.alias)).forEach(bodies::forgetAlias);
        var known = kept.stream().map(alias -> alias.alias).toList();
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> bodies.persistAlias(new BodyAlias(name, BodyAlias.Meaning.BODY, body.id)));
    }

    private String owner(BodyAlias alias) {
        return alias.bodyId == null ? "akimats" : bodies.get(alias.bodyId).code;
    }

    private Body successor(String code) {
        return bodies.byCode(code)
                .orElseThrow(() -> new InvalidRequest("successor", "No body has the code %s.".formatted(code)));
    }

    private UUID region(String kato) {
        return kato == null
                ? null
                : regions.byKato(kato, clock.today())
                        .map(Region::id)
                        .orElseThrow(() ->
                                new InvalidRequest("region", "No region has the KATO code %s today.".formatted(kato)));
    }
}
