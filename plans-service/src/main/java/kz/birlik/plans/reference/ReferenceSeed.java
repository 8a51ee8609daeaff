package kz.birlik.plans.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.body.Body;
import kz.birlik.plans.body.BodyAlias;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.measure.executor.BodyName;
import kz.birlik.plans.population.Population;
import kz.birlik.plans.population.PopulationRepository;
import kz.birlik.plans.region.Region;
import kz.birlik.plans.region.RegionKind;
import kz.birlik.plans.region.RegionRepository;

/** Applies the shipped reference data at the first start of the first replica; the row of the seed makes it once. */
@ApplicationScoped
public class ReferenceSeed {

    private static final int VERSION = 1;

    private final EntityManager database;
    private final RegionRepository regions;
    private final BodyRepository bodies;
    private final PopulationRepository population;
    private final Outbox outbox;

    ReferenceSeed(
            EntityManager database,
            RegionRepository regions,
            BodyRepository bodies,
            PopulationRepository population,
            Outbox outbox) {
        this.database = database;
        this.regions = regions;
        this.bodies = bodies;
        this.population = population;
        this.outbox = outbox;
    }

    void onStart(@Observes StartupEvent starting) {
        apply();
    }

    /** @return whether this call applied something; false when all had been, here or by another replica */
    @Transactional
    public boolean apply() {
        var first = claim("regions-and-bodies");
        if (first) {
            var regionIds = seedRegions();
            seedAliases(seedBodies(regionIds));
        }
        var second = claim("population");
        if (second) {
            seedPopulation();
        }
        return first || second;
    }

    /** The second of two replicas waits here until the first commits, and then finds the row. */
    private boolean claim(String seed) {
        return database.createNativeQuery(
                                "insert into reference_seed (name, version) values (:seed, :version) on conflict do nothing")
                        .setParameter("seed", seed)
                        .setParameter("version", VERSION)
                        .executeUpdate()
                == 1;
    }

    private Map<String, UUID> seedRegions() {
        var ids = new HashMap<String, UUID>();
        for (var row : SeedFile.read("regions.csv", ",")) {
            var region = new Region(
                    Ids.next(),
                    row.get("kato"),
                    row.get("iso"),
                    RegionKind.valueOf(row.get("kind")),
                    name(row),
                    LocalDate.parse(row.get("validFrom")),
                    day(row.get("validTo")),
                    Boolean.parseBoolean(row.get("verified")),
                    row.get("provenance"));
            regions.persist(region);
            outbox.record(region.registered());
            ids.put(region.kato(), region.id());
        }
        return ids;
    }

    private Map<String, UUID> seedBodies(Map<String, UUID> regionIds) {
        var ids = new HashMap<String, UUID>();
        for (var row : SeedFile.read("bodies.csv", ",")) {
            var body = new Body(
                    Ids.next(),
                    row.get("code"),
                    name(row),
                    Boolean.parseBoolean(row.get("byAgreement")),
                    regionIds.get(row.get("regionKato")),
                    LocalDate.parse(row.get("validFrom")),
                    day(row.get("validTo")),
                    Boolean.parseBoolean(row.get("verified")),
                    row.get("provenance"));
            bodies.persist(body);
            outbox.record(body.registered(row.get("regionKato")));
            ids.put(row.get("code"), body.id());
        }
        return ids;
    }

    private void seedAliases(Map<String, UUID> bodyIds) {
        for (var row : SeedFile.read("body-aliases.csv", ";")) {
            var code = row.get("code");
            var meaning = switch (code) {
                case "*AKIMATS" -> BodyAlias.Meaning.AKIMATS;
                case "*OWN-AKIMAT" -> BodyAlias.Meaning.OWN_AKIMAT;
                default -> BodyAlias.Meaning.BODY;
            };
            bodies.persistAlias(new BodyAlias(BodyName.normalise(row.get("alias")), meaning, bodyIds.get(code)));
        }
    }

    /** A region that is not there on the day of its figure has ended by an import, and gets none. */
    private void seedPopulation() {
        for (var row : SeedFile.read("population.csv", ",")) {
            var on = LocalDate.parse(row.get("on"));
            regions.byKato(row.get("kato"), on)
                    .ifPresent(region -> population.persist(new Population(
                            region.id(), on, Long.parseLong(row.get("people")), false, true, row.get("source"))));
        }
    }

    private static LocalizedText name(Map<String, String> row) {
        return new LocalizedText(row.get("nameKk"), row.get("nameRu"), row.get("nameEn"));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
