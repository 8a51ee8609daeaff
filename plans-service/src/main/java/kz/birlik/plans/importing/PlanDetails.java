package kz.birlik.plans.importing;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.plan.PlanLevel;

/**
 * What the uploader says of the plan, checked.
 *
 * @param region KATO code, null for a republican plan
 * @param ownerBody code of the body the plan will belong to
 * @param conceptId the concept it carries out, or null
 * @param amends the plan that the file corrects, or null for a new plan
 */
record PlanDetails(
        PlanLevel level,
        String region,
        String ownerBody,
        LocalizedText title,
        LocalDate periodFrom,
        LocalDate periodTo,
        UUID conceptId,
        UUID amends) {}
