package kz.birlik.plans.planreport.content;

import java.util.List;

/** A part of a report under a heading of its own. */
public record Section(String id, String heading, List<Block> blocks) {}
