package kz.birlik.concepts.edition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.concepts.act.Act;

/** Every question asked of the editions, their sections and provisions. */
@ApplicationScoped
public class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    private static final String WITH_ACTS = "from Edition e left join fetch e.act left join fetch e.withdrawnBy ";

    public Optional<Edition> latest(UUID conceptId) {
        return find("conceptId = ?1 order by number desc", conceptId).firstResultOptional();
    }

    public Optional<Edition> numbered(UUID conceptId, int number) {
        return find(WITH_ACTS + "where e.conceptId = ?1 and e.number = ?2", conceptId, number)
                .firstResultOptional();
    }

    public List<Edition> of(UUID conceptId) {
        return list(WITH_ACTS + "where e.conceptId = ?1 order by e.number", conceptId);
    }

    public List<Edition> ofAll(Collection<UUID> conceptIds) {
        return list("conceptId in ?1", conceptIds);
    }

    public Optional<Edition> inForceOn(UUID conceptId, LocalDate day) {
        return find(
                        "conceptId = ?1 and effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo > ?2)"
                                + " order by number desc",
                        conceptId,
                        day)
                .firstResultOptional();
    }

    /** @return the editions an act made; those of one item of it when an item is named */
    public List<Edition> madeBy(Act act, String item) {
        return item == null
                ? list("act = ?1 and amending", act)
                : list("act = ?1 and actItem = ?2 and amending", act, item);
    }

    public List<Edition> withdrawnBy(Act act) {
        return list("withdrawnBy = ?1 order by id", act);
    }

    /** @return ids of concepts with an amended edition whose first day has come and was not told yet */
    public List<UUID> toAnnounce(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.conceptId from Edition e"
                                + " where e.amending and e.announcedAt is null and e.effectiveFrom <= :today",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @return amended editions of one concept whose first day has come and was not told yet */
    public List<Edition> toAnnounce(UUID conceptId, LocalDate today) {
        return list(
                "conceptId = ?1 and amending and announcedAt is null and effectiveFrom <= ?2" + " order by number",
                conceptId,
                today);
    }

    /** @return the sections in order, with their provisions, in one statement */
    public List<Section> sections(Edition edition) {
        return getEntityManager()
                .createQuery(
                        "from Section s left join fetch s.provisions where s.edition = :edition order by s.position",
                        Section.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** @return the ids of all provisions any edition of the concept has or had */
    public Set<UUID> provisionIds(UUID conceptId) {
        return getEntityManager()
                .createQuery(
                        "select p.provisionId from Provision p where p.section.edition.conceptId = :concept",
                        UUID.class)
                .setParameter("concept", conceptId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
