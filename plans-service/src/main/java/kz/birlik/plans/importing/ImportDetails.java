package kz.birlik.plans.importing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.kit.text.PlainText;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.plan.PlanLevel;
import kz.birlik.plans.plan.PlanPeriod;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.region.Region;
import kz.birlik.plans.region.RegionRepository;

/** Checks what the uploader says of the plan against the register of regions and the concepts in force. */
@ApplicationScoped
class ImportDetails {

    private final PlanRepository plans;
    private final PlanRights rights;
    private final RegionRepository regions;
    private final FollowedConcepts concepts;
    private final BusinessClock clock;

    ImportDetails(
            PlanRepository plans,
            PlanRights rights,
            RegionRepository regions,
            FollowedConcepts concepts,
            BusinessClock clock) {
        this.plans = plans;
        this.rights = rights;
        this.regions = regions;
        this.concepts = concepts;
        this.clock = clock;
    }

    PlanDetails of(ImportForm form, Caller caller) {
        if (form.plan != null) {
            return correction(form);
        }
        need("level", form.level);
        need("periodFrom", form.periodFrom);
        need("periodTo", form.periodTo);
        var title = LocalizedText.of(visible(form.titleKk), visible(form.titleRu));
        if (title.isEmpty()) {
            throw new InvalidRequest("titleRu", "At least one of titleKk and titleRu is needed.");
        }
        PlanPeriod.demandValid(form.periodFrom, form.periodTo);
        var region = region(form);
        return new PlanDetails(
                form.level,
                region,
                region == null ? caller.body() : "AKIM-" + region,
                title,
                form.periodFrom,
                form.periodTo,
                concept(form),
                null);
    }

    /** A correction is of the plan as it is; title, period and concept are changed on the plan itself. */
    private PlanDetails correction(ImportForm form) {
        var plan = rights.visible(plans.get(form.plan));
        rights.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        agree("level", form.level, plan.level());
        agree("region", form.region == null || form.region.isEmpty() ? null : form.region, plan.regionKato());
        agree("periodFrom", form.periodFrom, plan.periodFrom());
        agree("periodTo", form.periodTo, plan.periodTo());
        agree("titleKk", form.titleKk, plan.title().kk());
        agree("titleRu", form.titleRu, plan.title().ru());
        agree("concept", form.concept, plan.conceptId());
        plan.tables().requireCorrectable();
        return new PlanDetails(
                plan.level(),
                plan.regionKato(),
                plan.ownerBody(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.conceptId(),
                plan.id());
    }

    private static void agree(String field, Object said, Object is) {
        if (said != null && !said.equals(is)) {
            throw new InvalidRequest(field, "The plan says %s; leave it out of a correction.".formatted(is));
        }
    }

    private static void need(String field, Object said) {
        if (said == null) {
            throw new InvalidRequest(field, "A new plan needs %s; a correction names its plan.".formatted(field));
        }
    }

    private String region(ImportForm form) {
        var region = form.region == null || form.region.isEmpty() ? null : form.region;
        if (form.level == PlanLevel.REPUBLIC) {
            if (region != null) {
                throw new InvalidRequest("region", "A republican plan has no region.");
            }
            return null;
        }
        if (region == null) {
            throw new InvalidRequest(
                    "region", "A plan of level %s names its region by KATO code.".formatted(form.level));
        }
        var unit = regions.byKato(region, clock.today())
                .orElseThrow(() -> new InvalidRequest(
                        "region", "No region of the register has the KATO code %s.".formatted(region)));
        if (unit.level() != (form.level == PlanLevel.DISTRICT ? Region.DISTRICTS : 1)) {
            throw new InvalidRequest(
                    "region", "%s is a unit of another level than a plan of level %s.".formatted(region, form.level));
        }
        return region;
    }

    /** Among several concepts none is guessed. */
    private UUID concept(ImportForm form) {
        if (form.concept != null) {
            concepts.findByIdOptional(form.concept)
                    .orElseThrow(() ->
                            new InvalidRequest("concept", "No concept %s was in force yet.".formatted(form.concept)))
                    .requireInForce("concept");
            return form.concept;
        }
        var candidates = concepts.inForceWithin(form.periodFrom, form.periodTo);
        return candidates.size() == 1 ? candidates.get(0).id() : null;
    }

    private static String visible(String title) {
        return title == null ? null : PlainText.visible(title);
    }
}
