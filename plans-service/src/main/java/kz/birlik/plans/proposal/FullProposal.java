package kz.birlik.plans.proposal;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.plan.Plan;

/** A proposal with what its reader needs beside it. */
record FullProposal(Proposal proposal, Plan plan, LocalizedText ruleLabel, LocalizedText addresseeName) {}
