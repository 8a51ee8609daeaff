package kz.birlik.plans.analysis.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.analysis.RunAccess;
import kz.birlik.plans.region.RegionRepository;

/** Shows the groups of a run, and explains a pair when asked: explanations of all pairs would be many times what is ever read. */
@ApplicationScoped
public class DuplicateService {

    private final RunAccess runs;
    private final AlikeGroupTable groups;
    private final Likeness likeness;
    private final RegionRepository regions;
    private final EntityManager database;

    DuplicateService(
            RunAccess runs,
            AlikeGroupTable groups,
            Likeness likeness,
            RegionRepository regions,
            EntityManager database) {
        this.regions = regions;
        this.runs = runs;
        this.groups = groups;
        this.likeness = likeness;
        this.database = database;
    }

    @Transactional
    List<AlikeGroupTable.Placed> page(UUID run, DuplicateFilter filter, int after, int limit) {
        runs.rulesetOf(run);
        return groups.page(run, filter.plan, filter.plans, after, limit);
    }

    @Transactional
    long count(UUID run, DuplicateFilter filter) {
        return groups.count(run, filter.plan, filter.plans);
    }

    @Transactional
    PairExplanation explain(UUID run, UUID group, UUID measure, UUID with) {
        runs.rulesetOf(run);
        var members = groups.find(run, group)
                .orElseThrow(() -> new NotFound("group of measures", group))
                .members();
        var names = regions.names(
                members.stream()
                        .map(AlikeGroup.Member::region)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                runs.completed(run).asOf());
        var one = member(members, "measureId", measure);
        var other = member(members, "with", with);
        return PairExplanation.of(
                one,
                other,
                bodies(one.measureId()),
                bodies(other.measureId()),
                likeness.explain(
                        new Likeness.Wording(one.measureId(), one.title(), names.get(one.region())),
                        new Likeness.Wording(other.measureId(), other.title(), names.get(other.region()))));
    }

    private static AlikeGroup.Member member(List<AlikeGroup.Member> members, String parameter, UUID id) {
        return members.stream()
                .filter(member -> member.measureId().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(parameter, "The group has no measure %s.".formatted(id)));
    }

    private List<String> bodies(UUID measure) {
        return database.createQuery(
                        "select distinct e.body from MeasureExecutor e where e.measureId = :measure and e.body is not null order by e.body",
                        String.class)
                .setParameter("measure", measure)
                .getResultList();
    }
}
