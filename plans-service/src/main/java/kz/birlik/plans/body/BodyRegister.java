package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.measure.executor.BodyName;
import kz.birlik.plans.measure.executor.BodyNames;

/**
 * Gives readers of plans a snapshot of the register, so that a whole file is understood by the same names. A dissolved body keeps
 * its names: a plan that still names it is told so by the analysis, and nobody guesses that its successor was meant.
 */
@ApplicationScoped
public class BodyRegister {

    private final BodyRepository bodies;
    private final BusinessClock clock;

    BodyRegister(BodyRepository bodies, BusinessClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @Transactional
    public BodyNames names() {
        return names(clock.today());
    }

    /** @return what each body is called officially, by code; of several that had one code, the last */
    @Transactional
    public Map<String, LocalizedText> officialNames() {
        return bodies.list("order by validFrom").stream()
                .collect(Collectors.toMap(body -> body.code, body -> body.name, (earlier, later) -> later));
    }

    /** @param day the day whose akimats «акиматы областей» stands for */
    @Transactional
    BodyNames names(LocalDate day) {
        var all = bodies.listAll();
        var byId = all.stream().collect(Collectors.toMap(body -> body.id, Function.identity()));
        var akimats = bodies.akimats(day);
        var byName = new HashMap<String, Named>();
        for (var alias : bodies.allAliases()) {
            byName.put(alias.alias, new Named(alias.standsFor, byId.get(alias.bodyId)));
        }
        all.stream()
                .sorted(Comparator.comparing((Body body) -> !body.existsOn(day)).thenComparing(body -> body.code))
                .forEach(body -> ownNames(body)
                        .forEach(name -> byName.putIfAbsent(name, new Named(BodyAlias.Meaning.BODY, body))));
        return new Snapshot(day, all, akimats, byName);
    }

    /** What it is called stands for it too, unless another one's alias says otherwise; of two of one name the one that exists. */
    private static Stream<String> ownNames(Body body) {
        return Stream.of(body.name.kk(), body.name.ru())
                .filter(name -> name != null)
                .map(BodyName::normalise);
    }

    /** @param body null unless the name stands for one body */
    private record Named(BodyAlias.Meaning standsFor, Body body) {}

    private record Snapshot(LocalDate day, List<Body> bodies, List<String> akimats, Map<String, Named> byName)
            implements BodyNames {

        @Override
        public List<String> resolve(String name, String region) {
            var named = byName.get(BodyName.normalise(name));
            if (named == null) {
                return List.of();
            }
            return switch (named.standsFor) {
                case BODY -> List.of(named.body.code);
                case OWN_AKIMAT -> ownAkimat(region);
                case AKIMATS -> akimats;
            };
        }

        private List<String> ownAkimat(String region) {
            return bodies.stream()
                    .filter(body -> body.code.equals(Body.AKIMAT + region) && body.existsOn(day))
                    .map(body -> body.code)
                    .toList();
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
            return bodies.stream()
                    .filter(body -> body.code.equals(code))
                    .map(body -> body.byAgreement)
                    .findFirst();
        }
    }
}
