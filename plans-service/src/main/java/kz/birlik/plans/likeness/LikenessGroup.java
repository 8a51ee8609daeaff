package kz.birlik.plans.likeness;

import java.util.List;
import java.util.UUID;

/**
 * Measures that say the same.
 *
 * @param members at least two, by id
 * @param strength similarity as a multiple of its threshold, of the member least like the first one
 */
public record LikenessGroup(List<UUID> members, double strength) {}
