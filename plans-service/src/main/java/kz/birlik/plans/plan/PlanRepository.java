package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.NotFound;

/** Every query on plans. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    public Plan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan", id));
    }

    /** @return the plan, which nobody changes until the transaction ends: what is decided on its state stays true */
    public Plan locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("plan", id));
    }

    List<Plan> boundTo(UUID concept) {
        return find("conceptId = ?1 order by id", concept).list();
    }

    List<Plan> page(PlanFilter filter, PlanVisibility visibility, Optional<UUID> after, int limit) {
        var where = new Where(filter, visibility);
        after.ifPresent(id -> where.and("id > :after", "after", id));
        return find(where.text() + " order by id", where.parameters)
                .page(0, limit)
                .list();
    }

    long count(PlanFilter filter, PlanVisibility visibility) {
        var where = new Where(filter, visibility);
        return count(where.text(), where.parameters);
    }

    /** @return the edition valid on that day; the first one for a day before it */
    public int editionOn(UUID plan, LocalDate day) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select coalesce(max(number) filter (where valid_from <= :day), min(number))
                                from plan_edition where plan_id = :plan""")
                        .setParameter("plan", plan)
                        .setParameter("day", day)
                        .getSingleResult())
                .intValue();
    }

    /** The conditions of a list with their parameters. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(PlanFilter filter, PlanVisibility visibility) {
            visible(visibility);
            andIf("level = :level", "level", filter.level);
            andIf("regionKato = :region", "region", filter.region);
            andIf("status = :status", "status", filter.status);
            andIf("conceptId = :concept", "concept", filter.concept);
            if (filter.period != null) {
                and("periodFrom <= :yearEnd", "yearEnd", LocalDate.of(filter.period, 12, 31));
                and("periodTo >= :yearStart", "yearStart", LocalDate.of(filter.period, 1, 1));
            }
            andIf("approvedOn <= :asOf and periodFrom <= :asOf and periodTo >= :asOf", "asOf", filter.asOf);
            if (filter.q != null) {
                and(
                        "(" + titleHas("kk") + " or " + titleHas("ru") + " or " + titleHas("en") + ")",
                        "q",
                        contains(filter.q));
            }
        }

        private void visible(PlanVisibility visibility) {
            switch (visibility.kind()) {
                case EVERYTHING -> {}
                case PUBLISHED -> conditions.add("approvedOn is not null");
                case REGIONS -> and("(approvedOn is not null or regionKato in :own)", "own", visibility.regions());
                case BODY -> and("(approvedOn is not null or ownerBody = :body)", "body", visibility.body());
                case BODY_AND_REGIONS ->
                    and(
                            "(approvedOn is not null or level <> REPUBLIC or ownerBody = :body)",
                            "body",
                            visibility.body());
            }
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        private void andIf(String condition, String name, Object value) {
            if (value != null) {
                and(condition, name, value);
            }
        }

        String text() {
            return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        }

        private static String titleHas(String language) {
            return "lower(function('jsonb_extract_path_text', title, '%s')) like :q".formatted(language);
        }

        private static String contains(String words) {
            return "%"
                    + words.toLowerCase(Locale.ROOT)
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_") + "%";
        }
    }
}
