package kz.birlik.plans.overdue;

import java.util.UUID;

import kz.birlik.plans.schedule.ReportPeriod;

/** A period of a plan whose last day for the executors has passed. */
record DuePeriod(UUID planId, ReportPeriod period) {}
