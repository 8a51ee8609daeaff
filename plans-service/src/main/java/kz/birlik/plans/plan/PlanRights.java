package kz.birlik.plans.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.body.Body;
import kz.birlik.plans.region.RegionRepository;

/** Whose plans a caller may touch and see; roles alone decide nothing here, region and body do. */
@ApplicationScoped
public class PlanRights {

    private static final Set<String> SEE_EVERYTHING = Set.of(Role.PLAN_APPROVER, Role.ANALYST, Role.AUDITOR);

    private final Callers callers;
    private final RegionRepository regions;
    private final PlanRightsSettings settings;

    PlanRights(Callers callers, RegionRepository regions, PlanRightsSettings settings) {
        this.callers = callers;
        this.regions = regions;
        this.settings = settings;
    }

    public Caller caller() {
        return callers.current();
    }

    public EditScope scope() {
        var caller = callers.current();
        if (!caller.is(Role.PLAN_EDITOR)) {
            return EditScope.NOTHING;
        }
        var region = regionOf(caller);
        if (region != null) {
            return EditScope.of(regions.within(region));
        }
        return new EditScope(
                List.of(),
                caller.body(),
                caller.body() != null && settings.bodiesOverRegions().contains(caller.body()));
    }

    /** An akimat is known by its code too: who acts for it acts for its region, whichever of the two the token says. */
    private static String regionOf(Caller caller) {
        if (caller.region() != null || caller.body() == null || !caller.body().startsWith(Body.AKIMAT)) {
            return caller.region();
        }
        return caller.body().substring(Body.AKIMAT.length());
    }

    /** @return codes of the bodies a plan-editor answers for: the own one, and the akimat of the own region */
    public List<String> ownBodies() {
        var caller = callers.current();
        if (!caller.is(Role.PLAN_EDITOR)) {
            return List.of();
        }
        return Stream.of(caller.body(), caller.region() == null ? null : Body.AKIMAT + caller.region())
                .filter(Objects::nonNull)
                .toList();
    }

    /** @throws Forbidden for a plan-editor of another region or body */
    public void requireEdit(PlanLevel level, String regionKato, String ownerBody) {
        if (!scope().covers(level, regionKato, ownerBody)) {
            throw new Forbidden("You edit plans of your own region or body; this one belongs to %s."
                    .formatted(owner(level, regionKato, ownerBody)));
        }
    }

    /** A republican plan that is only asked for has no owner yet when its editor names no body. */
    static String owner(PlanLevel level, String regionKato, String ownerBody) {
        if (regionKato != null) {
            return "region " + regionKato;
        }
        return ownerBody == null ? "the level " + level + ", which bodies of the centre edit" : ownerBody;
    }

    public boolean mayEdit(Plan plan) {
        return scope().covers(plan);
    }

    /** @return whether the caller sees drafts of this owner: its editors, those who decide on it or analyse it */
    public boolean maySeeDraft(PlanLevel level, String regionKato, String ownerBody) {
        return seesEverything() || scope().covers(level, regionKato, ownerBody);
    }

    public boolean maySeeDraft(Plan plan) {
        return maySeeDraft(plan.level, plan.regionKato, plan.ownerBody);
    }

    boolean maySeeDraft(Plan plan, EditScope scope) {
        return seesEverything() || scope.covers(plan);
    }

    /** @throws NotFound as if it were not there, since even the existence of a draft is not public */
    public Plan visible(Plan plan) {
        return visible(plan, "plan", plan.id);
    }

    /** The same of something within the plan: the answer names what was asked for, and not the hidden plan. */
    public Plan visible(Plan plan, String what, UUID id) {
        if (!plan.isPublished() && !maySeeDraft(plan.level, plan.regionKato, plan.ownerBody)) {
            throw new NotFound(what, id);
        }
        return plan;
    }

    /** @return which plans a list may hold for the caller */
    public PlanVisibility visibility(EditScope scope) {
        if (seesEverything()) {
            return PlanVisibility.EVERYTHING;
        }
        if (scope.body() != null) {
            return new PlanVisibility(
                    scope.everyRegion() ? PlanVisibility.Kind.BODY_AND_REGIONS : PlanVisibility.Kind.BODY,
                    List.of(),
                    scope.body());
        }
        return scope.regions().isEmpty()
                ? PlanVisibility.PUBLISHED
                : new PlanVisibility(PlanVisibility.Kind.REGIONS, scope.regions(), null);
    }

    public boolean seesEverything() {
        return callers.current().roles().stream().anyMatch(SEE_EVERYTHING::contains);
    }
}
