package kz.birlik.concepts.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import kz.birlik.kit.problem.Conflict;

/** The rules in force on a day. */
@ApplicationScoped
public class TemplateRepository implements PanacheRepositoryBase<SectionTemplate, String> {

    private static final String TERM = """
            select min_working_days, legal_basis, verified from discussion_term
            where approval_level = :level and valid_from <= :day and (valid_to is null or valid_to > :day)""";

    public Optional<SectionTemplate> on(LocalDate day) {
        return find("validFrom <= ?1 and (validTo is null or validTo > ?1)", day)
                .firstResultOptional();
    }

    List<SectionTemplate> all() {
        return list("order by validFrom");
    }

    /** @throws Conflict when no term of that kind of act is known for the day */
    public DiscussionTerm term(String approvalLevel, LocalDate day) {
        List<?> rows = getEntityManager()
                .createNativeQuery(TERM, Object[].class)
                .setParameter("level", approvalLevel)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DiscussionTerm((int) row[0], (String) row[1], (boolean) row[2]))
                .findFirst()
                .orElseThrow(() -> new Conflict(
                        "discussion-term-unknown",
                        "No least term of discussion is known for drafts of %s on %s.".formatted(approvalLevel, day)));
    }
}
