package kz.birlik.plans.importing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.concept.FollowedConcept;
import kz.birlik.plans.concept.FollowedConcepts;
import kz.birlik.plans.plan.PlanLevel;
import kz.birlik.plans.region.RegionRepository;

/** Checks what the uploader says of the plan against the register of regions and the concepts in force. */
@ApplicationScoped
class ImportDetails {

    /** Plans of the field run up to five years; more than this is a slip of the keyboard. */
    private static final int LONGEST_YEARS = 15;

    private final RegionRepository regions;
    private final FollowedConcepts concepts;
    private final BusinessClock clock;

    ImportDetails(RegionRepository regions, FollowedConcepts concepts, BusinessClock clock) {
        this.regions = regions;
        this.concepts = concepts;
        this.clock = clock;
    }

    PlanDetails of(ImportForm form, Caller caller) {
        var title = LocalizedText.of(form.titleKk, form.titleRu);
        if (title.isEmpty()) {
            throw new InvalidRequest("titleRu", "At least one of titleKk and titleRu is needed.");
        }
        checkPeriod(form.periodFrom, form.periodTo);
        var region = region(form);
        return new PlanDetails(
                form.level,
                region,
                region == null ? caller.body() : "AKIM-" + region,
                title,
                form.periodFrom,
                form.periodTo,
                concept(form));
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidRequest("periodTo", "The plan ends on %s, before it starts on %s.".formatted(to, from));
        }
        if (from.getYear() < 1990 || to.getYear() > 2100 || to.getYear() - from.getYear() >= LONGEST_YEARS) {
            throw new InvalidRequest(
                    "periodTo",
                    "A plan lies between 1990 and 2100 and lasts less than %d years.".formatted(LONGEST_YEARS));
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
        if (regions.byKato(region, clock.today()).isEmpty()) {
            throw new InvalidRequest("region", "No region of the register has the KATO code %s.".formatted(region));
        }
        return region;
    }

    /** Among several concepts none is guessed. */
    private UUID concept(ImportForm form) {
        if (form.concept != null) {
            return concepts.findByIdOptional(form.concept)
                    .map(FollowedConcept::id)
                    .orElseThrow(() ->
                            new InvalidRequest("concept", "No concept %s was in force yet.".formatted(form.concept)));
        }
        var candidates = concepts.inForceWithin(form.periodFrom, form.periodTo);
        return candidates.size() == 1 ? candidates.get(0).id() : null;
    }
}
