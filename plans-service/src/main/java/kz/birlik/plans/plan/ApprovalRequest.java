package kz.birlik.plans.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.concept.ActRef;

/** Approval of a plan by an act. */
@Schema(name = "PlanApprovalRequest")
public record ApprovalRequest(@NotNull @Valid ActRef act) {}
