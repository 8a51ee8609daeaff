package kz.birlik.plans.analysis.duplicate;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.analysis.RunAccess;

/** Shows the groups of a run, and explains a pair when asked: explanations of all pairs would be many times what is ever read. */
@ApplicationScoped
public class DuplicateService {

    private final RunAccess runs;
    private final AlikeGroupTable groups;
    private final EntityManager database;

    DuplicateService(RunAccess runs, AlikeGroupTable groups, EntityManager database) {
        this.runs = runs;
        this.groups = groups;
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
    AlikeGroup read(UUID run, UUID group) {
        runs.rulesetOf(run);
        return judged(run, group).group();
    }

    @Transactional
    PairExplanation explain(UUID run, UUID group, UUID measure, UUID with) {
        var settings = runs.rulesetOf(run).likeness();
        var judged = judged(run, group);
        if (measure.equals(with)) {
            throw new InvalidRequest("with", "It takes another measure of the group than measureId.");
        }
        var one = member(judged.group().members(), "measureId", measure);
        var other = member(judged.group().members(), "with", with);
        return PairExplanation.of(
                one,
                other,
                bodies(one.measureId()),
                bodies(other.measureId()),
                judged.judgement().explain(settings, one, other));
    }

    private JudgedGroup judged(UUID run, UUID group) {
        return groups.find(run, group).orElseThrow(() -> new NotFound("group of measures", group));
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
