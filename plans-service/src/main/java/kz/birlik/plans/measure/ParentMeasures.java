package kz.birlik.plans.measure;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanLevel;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.region.RegionRepository;

/**
 * Says of which measure another may be the copy: one of a published plan of a higher level, whose territory holds that of the
 * copy. Since each tie leads upwards from level to level, no chain of them comes back to where it began.
 */
@ApplicationScoped
class ParentMeasures {

    private final MeasureRepository measures;
    private final PlanRepository plans;
    private final RegionRepository regions;

    ParentMeasures(MeasureRepository measures, PlanRepository plans, RegionRepository regions) {
        this.measures = measures;
        this.plans = plans;
        this.regions = regions;
    }

    /** @return the line of the parent, which stays when the plan above is corrected */
    UUID lineOf(UUID parentId, Plan plan) {
        var parent = measures.findByIdOptional(parentId)
                .orElseThrow(() -> refused("No measure %s is there.".formatted(parentId)));
        var above = plans.get(parent.planId);
        if (!above.isPublished() || parent.edition > above.edition()) {
            throw refused("No published plan has a measure %s.".formatted(parentId));
        }
        if (above.level().compareTo(plan.level()) >= 0) {
            throw refused("A measure of level %s copies one of a higher level; that one is %s."
                    .formatted(plan.level(), above.level()));
        }
        if (above.level() != PlanLevel.REPUBLIC
                && !regions.within(above.regionKato()).contains(plan.regionKato())) {
            throw refused("Region %s does not lie in region %s, whose measure that is."
                    .formatted(plan.regionKato(), above.regionKato()));
        }
        return parent.lineId;
    }

    private static InvalidRequest refused(String why) {
        return new InvalidRequest("parentId", why);
    }
}
