package kz.birlik.plans.body;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.plans.measure.executor.BodyName;
import kz.birlik.plans.measure.executor.BodyNames;

/** Gives readers of plans a snapshot of the register, so that a whole file is understood by the same names. */
@ApplicationScoped
public class BodyRegister {

    private static final String AKIM = "AKIM-";

    private final BodyRepository bodies;

    BodyRegister(BodyRepository bodies) {
        this.bodies = bodies;
    }

    @Transactional
    public BodyNames names() {
        var byId = bodies.streamAll().collect(Collectors.toMap(body -> body.id, Function.identity()));
        var byName = new HashMap<String, BodyAlias>();
        bodies.allAliases().forEach(alias -> byName.put(alias.alias, alias));
        return new Snapshot(byId, byName);
    }

    private record Snapshot(Map<UUID, Body> bodies, Map<String, BodyAlias> byName) implements BodyNames {

        @Override
        public List<String> resolve(String name, String region) {
            var alias = byName.get(BodyName.normalise(name));
            if (alias == null) {
                return List.of();
            }
            return switch (alias.standsFor) {
                case BODY -> List.of(bodies.get(alias.bodyId).code);
                case OWN_AKIMAT ->
                    akimats().filter(code -> code.equals(AKIM + region)).toList();
                case AKIMATS -> akimats().toList();
            };
        }

        private java.util.stream.Stream<String> akimats() {
            return bodies.values().stream()
                    .filter(body -> body.validTo == null)
                    .map(body -> body.code)
                    .filter(code -> code.startsWith(AKIM))
                    .sorted();
        }

        @Override
        public List<String> namesWithCommas() {
            return byName.keySet().stream()
                    .filter(name -> name.contains(","))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        }

        @Override
        public Optional<Boolean> byAgreement(String code) {
            return bodies.values().stream()
                    .filter(body -> body.code.equals(code))
                    .map(body -> body.byAgreement)
                    .findFirst();
        }
    }
}
