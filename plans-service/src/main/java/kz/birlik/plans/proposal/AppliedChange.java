package kz.birlik.plans.proposal;

import java.util.UUID;

import kz.birlik.plans.edition.ChangeKind;

/**
 * What an edition of the plan did to a measure.
 *
 * @param measureId its row in that edition, or in the one before when the measure was struck out
 */
record AppliedChange(int edition, UUID measureId, ChangeKind change) {}
